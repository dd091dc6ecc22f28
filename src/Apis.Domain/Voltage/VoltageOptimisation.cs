using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Hardware;
using Apis.Domain.Policies;

namespace Apis.Domain.Voltage;

/// <summary>
/// The grid voltage at which the dealing homes' converters are most efficient (specification 7.6, GridMaster and controller 7).
/// </summary>
public static class VoltageOptimisation
{
    /// <summary>The voltage that suits a home best; null when it has no say or its battery's voltage is unknown.</summary>
    public static double? EfficientGridVoltageV(Meter meter, HardwareConfig hardware) =>
        hardware.EfficientBatteryGridVoltageRatio * meter.BatteryVoltageV;

    /// <summary>
    /// The mean over the homes, each once and with its present data (C15), within the clamps; null when none has a say.
    /// </summary>
    public static double? TargetV(IReadOnlyDictionary<string, double?> efficientGridVoltageVByUnitId, Policy policy)
    {
        // Summed in the order of ids, as the last digit of a sum depends on its order.
        var voltages = efficientGridVoltageVByUnitId
            .OrderBy(home => home.Key, StringComparer.Ordinal)
            .Select(home => home.Value)
            .OfType<double>()
            .ToList();
        return voltages.Count == 0 ? null : ClampsV(policy).Clamp(voltages.Average());
    }

    /// <summary>Due when a deal began or ended to share energy; it is not repeated before the next such change.</summary>
    public static bool IsDue(IEnumerable<Deal> before, IEnumerable<Deal> now) => !Sharing(before).SetEquals(Sharing(now));

    static HashSet<string> Sharing(IEnumerable<Deal> deals) =>
        deals.Where(deal => deal.BothSidesMustBeActive()).Select(deal => deal.DealId).ToHashSet(StringComparer.Ordinal);

    /// <summary>From the policy, not the specification's literal 330 to 370 V (C14). The lower end wins if they cross.</summary>
    public static Interval ClampsV(Policy policy)
    {
        var rangeV = policy.OperationGridVoltageRangeV;
        return new(
            rangeV.Min + Math.Max(policy.GridVoltageDropAllowanceV, 3 * policy.GridVoltageSeparationV),
            rangeV.Max - Math.Max(policy.GridVoltageDropAllowanceV, policy.GridVoltageSeparationV));
    }
}
