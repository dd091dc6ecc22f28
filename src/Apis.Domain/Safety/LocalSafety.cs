using Apis.Domain.Converters;
using Apis.Domain.Errors;

namespace Apis.Domain.Safety;

/// <summary>
/// A home's check of its own converter after each reading (specification 12.2, GridMaster and controller 6.1). The specification
/// lists fewer (C20).
/// </summary>
public static partial class LocalSafety
{
    static readonly ErrorKind HardwareError = ErrorKind.Local(ErrorCategory.Hardware);

    /// <summary>All groups are evaluated, whatever the others found.</summary>
    public static SafetyOutcome Evaluate(LocalSituation situation, SafetyMemory memory)
    {
        var evaluation = new Evaluation(memory, situation.Now);
        DeviceState(situation, evaluation);
        if (situation.Reading.Converter.Mode is { } mode)
            ModeAgainstDeals(situation, mode, evaluation);

        StaticRanges(situation, evaluation);
        Dynamic(situation, evaluation);
        return evaluation.Conclude();
    }

    static void DeviceState(LocalSituation situation, Evaluation evaluation)
    {
        var converter = situation.Reading.Converter;
        evaluation.Add(Alarm(converter.AlarmState));
        evaluation.Add(Permission(situation.Reading.Battery.OperationStatus));
        evaluation.Add(Verdict.That(
            converter.Mode is not null,
            "converter mode",
            $"status {converter.StatusCode ?? "missing"}, operation mode {converter.OperationMode ?? "missing"}",
            HardwareError));
        if (converter.Mode is { } mode)
            evaluation.Add(ModeChange.Accepted(mode, converter));
    }

    static Verdict Alarm(string? state) =>
        Verdict.That(state is not "Heavy alarm", "alarm state", state ?? "missing", HardwareError);

    static Verdict Permission(int? operationStatus) => Verdict.That(
        operationStatus is null or 3,
        "battery operation status",
        operationStatus is null ? "not told" : $"{operationStatus}, 3 permits energy sharing",
        HardwareError);

    static void StaticRanges(LocalSituation situation, Evaluation evaluation)
    {
        var meter = situation.Reading.Converter.Meter;
        var ranges = situation.Hardware.SafetyRanges;
        evaluation.Add(Verdict.Within("converter temperature (°C)", meter.TemperatureC, ranges.TemperatureC, HardwareError));
        evaluation.Add(Verdict.Within("grid voltage (V)", meter.GridVoltageV, ranges.GridVoltageV, HardwareError));
        evaluation.Add(Verdict.Within("battery voltage (V)", meter.BatteryVoltageV, ranges.BatteryVoltageV, HardwareError));
        evaluation.Add(Verdict.Within("grid current (A)", meter.GridCurrentA, ranges.GridCurrentA, HardwareError));
        evaluation.Add(Verdict.Within("battery current (A)", meter.BatteryCurrentA, ranges.BatteryCurrentA, HardwareError));
    }
}
