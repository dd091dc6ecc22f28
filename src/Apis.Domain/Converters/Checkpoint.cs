using Apis.Domain.Errors;
using Apis.Domain.Hardware;
using Apis.Domain.Policies;
using Apis.Domain.Safety;

namespace Apis.Domain.Converters;

/// <summary>
/// Whether the meter shows what was set (GridMaster and controller 4.3). The policy says how often it is read in all, and that
/// each read is preceded by a wait.
/// </summary>
public static class Checkpoint
{
    /// <summary>The verdict on one reading: the first target that is missed, or else the last one that is met.</summary>
    public static Verdict Judge(DeviceStep.Checkpoint step, ConverterReading reading, Policy policy, HardwareConfig hardware)
    {
        var voltage = Voltage(step.GridVoltageV, reading, policy);
        return voltage is { Holds: false } ? voltage.Value : Current(step.GridCurrentA, reading, hardware) ?? voltage ?? Nothing;
    }

    static Verdict Nothing => Verdict.That(true, "checkpoint", "without a target", Warning);

    static ErrorKind Warning => ErrorKind.Local(ErrorCategory.Hardware, ErrorLevel.Warn);

    static Verdict? Voltage(double? targetV, ConverterReading reading, Policy policy) => targetV is { } voltageV
        ? Target("grid voltage (V)", reading.Meter.GridVoltageV, Interval.Around(voltageV, policy.GridVoltageAllowanceV))
        : null;

    // The target has a sign: the right size in the wrong direction is wrong (H1).
    static Verdict? Current(double? targetA, ConverterReading reading, HardwareConfig hardware) => targetA is { } currentA
        ? Target("grid current (A)", reading.Meter.GridCurrentA, Interval.Around(currentA, hardware.GridCurrentAllowanceA))
        : null;

    static Verdict Target(string quantity, double? measured, Interval range) => Verdict.Within(
        quantity, measured, range, measured is null ? ErrorKind.Local(ErrorCategory.Hardware) : Warning);
}
