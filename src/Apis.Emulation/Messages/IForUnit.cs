namespace Apis.Emulation.Messages;

/// <summary>A message for one unit; where there is none, the answer is a <see cref="Refusal"/>.</summary>
public interface IForUnit
{
    string UnitId { get; }
}
