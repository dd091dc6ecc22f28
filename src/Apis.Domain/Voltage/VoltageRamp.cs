using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Domain.Policies;
using static System.FormattableString;

namespace Apis.Domain.Voltage;

/// <summary>
/// When a voltage reference may start on a dead bus, and when it is up (specification 7.2, GridMaster and controller 3.2, 3.3).
/// </summary>
public static class VoltageRamp
{
    /// <summary>Above this voltage somebody holds the bus (C9).</summary>
    public static double LiveBusV(Policy policy) => policy.OperationGridVoltageRangeV.Min + (2 * policy.GridVoltageSeparationV);

    /// <summary>In this band converters refuse to start; the voltage must fall first (C10).</summary>
    public static Interval UndervoltageLockoutV(Policy policy) =>
        Interval.Around(policy.OperationGridVoltageRangeV.Min, policy.GridUvloMaskV);

    /// <summary>Why the first deal can't start its voltage reference now; null when it can.</summary>
    public static Problem? Refusal(double? gridVoltageV, Policy policy) => gridVoltageV switch
    {
        null => new("the grid voltage before the start is unknown", ErrorKind.Global(ErrorCategory.Logic, ErrorLevel.Warn)),
        { } voltageV when voltageV > LiveBusV(policy) => new(
            Invariant($"grid voltage is {voltageV:0.###} V, above {LiveBusV(policy):0.###} V, before the start: ")
                + "the bus is held already",
            ErrorKind.Global(ErrorCategory.Hardware)),
        { } voltageV when UndervoltageLockoutV(policy).Contains(voltageV) =>
            new(Invariant($"grid voltage is {voltageV:0.###} V, at which no converter starts")),
        _ => null,
    };

    /// <summary>How far the first deal's ramp is, the master side being the voltage reference.</summary>
    public static RampUpOutcome Judge(ConverterReading master, TimeSpan elapsed, Policy policy)
    {
        if (master is not { Meter.GridVoltageV: { } gridVoltageV, TargetGridVoltageV: { } targetV })
            return new(RampUpProgress.Failed, Unread);
        if (IsUp(gridVoltageV, targetV, policy))
            return new(RampUpProgress.Done);

        return elapsed < policy.Controller.RampUpTimeout
            ? new(RampUpProgress.Rising)
            : new(RampUpProgress.Failed, TimedOut);
    }

    static Problem TimedOut => new("the grid voltage was not reached in time", ErrorKind.Global(ErrorCategory.Hardware));

    static Problem Unread => new(
        "the grid voltage or the voltage that is set is unknown", ErrorKind.Global(ErrorCategory.Logic, ErrorLevel.Warn));

    // The reference has no upper bound (C42).
    static bool IsUp(double gridVoltageV, double targetV, Policy policy) =>
        Interval.Around(targetV, policy.GridVoltageAllowanceV).Contains(gridVoltageV);
}
