namespace Apis.Domain.Deals;

/// <summary>What energy does in a home's battery.</summary>
public enum Direction
{
    Charge,
    Discharge,
}
