using Apis.Domain.Converters;
using Apis.Node.Events;

namespace Apis.Simulation.Invariants;

/// <summary>
/// At most one converter is commanded to hold the voltage; but while it changes hands two may, with droop (specification 7.5).
/// A second one that a fault makes wasn't commanded.
/// </summary>
sealed class OneVoltageReference
{
    /// <summary>Until the GridMaster has gone through what follows when a hand-over fails.</summary>
    static readonly TimeSpan LongestHandOver = TimeSpan.FromMinutes(10);

    readonly SortedDictionary<string, double> _droops = new(StringComparer.Ordinal);
    DateTimeOffset? _severalSince;

    /// <summary>What is wrong after this step; null when all is well.</summary>
    public string? After(DeviceStepTaken taken)
    {
        if (taken.Problem is null)
            Note(taken.UnitId, taken.Step);
        if (_droops.Count < 2)
        {
            _severalSince = null;
            return null;
        }

        _severalSince ??= taken.At;
        return _droops.Values.All(droop => droop == 0)
            ? $"{string.Join(" and ", _droops.Keys)} hold the voltage, neither with droop"
            : taken.At - _severalSince > LongestHandOver
                ? $"{string.Join(" and ", _droops.Keys)} hold the voltage since {_severalSince:O}"
                : null;
    }

    void Note(string unitId, DeviceStep step)
    {
        if (step is DeviceStep.SetMode { Mode: ConverterMode.VoltageReference } begins)
            _droops[unitId] = begins.DroopRatio;
        else if (step is DeviceStep.SetMode)
            _droops.Remove(unitId);
        else if (step is DeviceStep.SetVoltage voltage && _droops.ContainsKey(unitId))
            _droops[unitId] = voltage.DroopRatio;
    }
}
