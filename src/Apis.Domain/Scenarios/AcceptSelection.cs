namespace Apis.Domain.Scenarios;

/// <summary>How one of several accepts is chosen (specification 6.3, acceptSelection.strategy).</summary>
public enum AcceptSelection
{
    Amount,
    PointAndAmount,
}
