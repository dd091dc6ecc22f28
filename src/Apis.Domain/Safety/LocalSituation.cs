using Apis.Domain.Deals;
using Apis.Domain.Hardware;
using Apis.Domain.Modes;
using Apis.Domain.Policies;
using Apis.Domain.Units;

namespace Apis.Domain.Safety;

/// <summary>What a home's own safety check looks at.</summary>
public sealed record LocalSituation
{
    public required DateTimeOffset Now { get; init; }

    public required UnitReading Reading { get; init; }

    /// <summary>All deals of this home that are not disposed of, active or not.</summary>
    public required ValueList<Deal> Deals { get; init; }

    public required EffectiveMode Mode { get; init; }

    /// <summary>Until when a command has the dynamic checks off.</summary>
    public DateTimeOffset? DynamicCheckOffUntil { get; init; }

    public required Policy Policy { get; init; }

    public required HardwareConfig Hardware { get; init; }
}
