using Apis.Domain.Policies;
using Apis.Domain.Units;

namespace Apis.Node.GridMasters;

/// <summary>What a GridMaster remembers of the bus from loop to loop.</summary>
sealed class BusMemory
{
    /// <summary>As long as a membership lives that nobody renews; a home that is cut off knows it by then.</summary>
    static readonly TimeSpan MembershipTimeToLive = TimeSpan.FromSeconds(5);

    readonly SortedDictionary<string, DateTimeOffset> _silentSince = new(StringComparer.Ordinal);

    public DateTimeOffset? LastFailedAuthorisation { get; set; }

    /// <summary>Members from whom nothing was heard in the last collection.</summary>
    public IReadOnlyCollection<string> SilentUnitIds => _silentSince.Keys;

    /// <summary>A new GridMaster doesn't know for how long a home has been silent already, and begins to count.</summary>
    public void Hear(IReadOnlyCollection<UnitReading> readings, Policy policy, DateTimeOffset now)
    {
        foreach (var unitId in policy.MemberUnitIds)
        {
            if (readings.Any(reading => reading.UnitId == unitId))
                _silentSince.Remove(unitId);
            else
                _silentSince.TryAdd(unitId, now);
        }
    }

    /// <summary>
    /// Silent homes whose converter may still run. One that is cut off stops it when its membership has run out, and a voltage
    /// reference some time later; until then nobody may start or move another.
    /// </summary>
    public IEnumerable<string> MayStillRun(ControllerPolicy policy, DateTimeOffset now) => _silentSince
        .Where(silent => now - silent.Value < MembershipTimeToLive + policy.ScramVoltageReferenceDelay)
        .Select(silent => silent.Key);
}
