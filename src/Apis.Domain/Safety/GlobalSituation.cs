using Apis.Domain.Deals;
using Apis.Domain.Modes;
using Apis.Domain.Policies;
using Apis.Domain.Units;

namespace Apis.Domain.Safety;

/// <summary>What the GridMaster's safety check looks at.</summary>
public sealed record GlobalSituation
{
    /// <summary>By the clock that stamps the readings.</summary>
    public required DateTimeOffset Now { get; init; }

    public required ValueList<UnitReading> Readings { get; init; }

    public required ValueList<Deal> Deals { get; init; }

    public required GlobalMode Mode { get; init; }

    public required Policy Policy { get; init; }

    /// <summary>Members from whom nothing is known, or nothing that is still true (H9).</summary>
    public IEnumerable<string> UnknownUnitIds() =>
        Policy.MemberUnitIds.Except(CurrentReadings().Select(reading => reading.UnitId), StringComparer.Ordinal);

    /// <summary>The readings that are young enough to decide on (C40).</summary>
    public IEnumerable<UnitReading> CurrentReadings() =>
        Readings.Where(reading => DataAge.IsCurrent(reading, Now, Policy));
}
