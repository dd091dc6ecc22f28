using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.HandOvers;

namespace Apis.Domain.Activation;

/// <summary>
/// How a deal becomes active: what its master side is told, and what the deal then says (GridMaster and controller 3.2 C–F).
/// </summary>
public sealed record ActivationPlan
{
    public required Side MasterSide { get; init; }

    /// <summary>Null where the master side runs as it should already, or where the voltage reference moves.</summary>
    public UnitCommand? Command { get; init; }

    /// <summary>The move of the voltage reference to the master side; null where it stays.</summary>
    public HandOver? HandOver { get; init; }

    /// <summary>The current that the voltage reference must show when the deal runs.</summary>
    public required double CompensationTargetA { get; init; }

    /// <summary>The deal carries the voltage reference from now on.</summary>
    public required bool BecomesMaster { get; init; }

    /// <summary>No other deal is active: the grid must be ramped up first.</summary>
    public required bool IsFirst { get; init; }
}
