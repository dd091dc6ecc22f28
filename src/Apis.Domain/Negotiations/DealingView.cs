using Apis.Domain.Deals;
using Apis.Domain.Modes;

namespace Apis.Domain.Negotiations;

/// <summary>What decides whether a home deals at this moment.</summary>
public sealed record DealingView
{
    /// <summary>Started, and not about to stop.</summary>
    public required bool IsInOperation { get; init; }

    public required bool HasLocalError { get; init; }

    public required GlobalErrors GlobalErrors { get; init; }

    public required EffectiveMode Mode { get; init; }

    /// <summary>How many deals the home may have at once, and how many it has; null before the first data are there.</summary>
    public int? SlotCapacity { get; init; }

    public int SlotsTaken { get; init; }

    /// <summary>Directions in which another node of the same battery deals, in a gateway (specification 11.2).</summary>
    public ValueList<Direction> LockedDirections { get; init; } = [];
}
