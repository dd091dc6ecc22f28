using Apis.Domain.Converters;
using Apis.Domain.HandOvers;

namespace Apis.Domain.Deactivation;

/// <summary>How a deal's master side is released: a command, a hand-over, or nothing (GridMaster and controller 3.9).</summary>
public sealed record DeactivationPlan
{
    public UnitCommand? Command { get; init; }

    public HandOver? HandOver { get; init; }

    /// <summary>The deal that gets the master flag; null when the ending deal doesn't have it, or no other is active.</summary>
    public NextMasterDeal? NextMaster { get; init; }
}
