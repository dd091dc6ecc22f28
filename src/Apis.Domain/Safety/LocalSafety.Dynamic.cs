using Apis.Domain.Converters;
using Apis.Domain.Modes;

namespace Apis.Domain.Safety;

public static partial class LocalSafety
{
    static readonly Dictionary<ConverterMode, TwoStrikeCheck[]> ChecksOf = new()
    {
        [ConverterMode.Wait] = [TwoStrikeCheck.WaitCurrent],
        [ConverterMode.VoltageReference] = [TwoStrikeCheck.VoltageReferenceVoltage],
        [ConverterMode.Charge] = [TwoStrikeCheck.ChargeCurrent, TwoStrikeCheck.ChargeVoltage],
        [ConverterMode.Discharge] = [TwoStrikeCheck.DischargeCurrent, TwoStrikeCheck.DischargeVoltage],
    };

    static readonly Dictionary<ConverterMode, TwoStrikeCheck[]> ChecksOfOthers = ChecksOf.Keys.ToDictionary(
        mode => mode, mode => ChecksOf.Where(checks => checks.Key != mode).SelectMany(checks => checks.Value).ToArray());

    /// <summary>Off in mode `manual` (C41), and while a command keeps it off, which ends at a deadline (H3).</summary>
    static void Dynamic(LocalSituation situation, Evaluation evaluation)
    {
        if (!ModeRules.Of(situation.Mode).ChecksDynamically || situation.Now < situation.DynamicCheckOffUntil)
            return;

        // What is missing here is an error of the checks before this one.
        if (situation.Reading.Converter is not
            { Mode: { } mode, Meter: { GridVoltageV: { } gridVoltageV, GridCurrentA: { } gridCurrentA } } converter)
            return;

        evaluation.AddTwoStrike(TwoStrikeCheck.Capacity, Capacity(gridCurrentA, situation));
        evaluation.AddTwoStrike(TwoStrikeCheck.SetPoints, SetPoints(converter));
        if (converter is { TargetGridCurrentA: { } targetA, TargetGridVoltageV: { } targetV })
            ByMode(new(mode, gridVoltageV, gridCurrentA, targetV, targetA), situation, evaluation);
    }

    // The reference leaves this out (C19). A converter that is set to its capacity may measure as much more as any other.
    static Verdict Capacity(double gridCurrentA, LocalSituation situation) => Verdict.AtMost(
        "size of the grid current against the capacity (A)",
        Math.Abs(gridCurrentA),
        situation.Hardware.GridCurrentCapacityA + situation.Hardware.GridCurrentAllowanceA,
        HardwareError);

    static Verdict SetPoints(ConverterReading converter) => Verdict.That(
        converter is { TargetGridCurrentA: not null, TargetGridVoltageV: not null },
        "set points",
        $"dig {(converter.TargetGridCurrentA is null ? "missing" : "present")}, "
            + $"dvg {(converter.TargetGridVoltageV is null ? "missing" : "present")}",
        HardwareError);

    /// <summary>The checks of one mode, up to the first that fails; those of the other modes are forgotten.</summary>
    static void ByMode(Operation operation, LocalSituation situation, Evaluation evaluation)
    {
        evaluation.Forget(ChecksOfOthers[operation.Mode]);
        foreach (var check in ChecksOf[operation.Mode])
        {
            var verdict = Judge(check, operation, situation);
            evaluation.AddTwoStrike(check, verdict);
            if (!verdict.Holds)
                return;
        }
    }

    static Verdict Judge(TwoStrikeCheck check, Operation operation, LocalSituation situation)
    {
        var policy = situation.Policy;
        var allowanceA = situation.Hardware.GridCurrentAllowanceA;
        return check switch
        {
            TwoStrikeCheck.WaitCurrent => Current(Interval.Around(0, allowanceA)),
            TwoStrikeCheck.ChargeCurrent => Current(Interval.Around(operation.TargetGridCurrentA, allowanceA)),
            TwoStrikeCheck.DischargeCurrent => Current(Interval.Around(-operation.TargetGridCurrentA, allowanceA)),
            TwoStrikeCheck.VoltageReferenceVoltage =>
                Voltage(Interval.Around(operation.TargetGridVoltageV, policy.GridVoltageAllowanceV)),
            _ => Voltage(policy.OperationGridVoltageRangeV),
        };

        Verdict Current(Interval range) =>
            Verdict.Within($"grid current in {operation.Mode} (A)", operation.GridCurrentA, range, HardwareError);

        Verdict Voltage(Interval range) =>
            Verdict.Within($"grid voltage in {operation.Mode} (V)", operation.GridVoltageV, range, HardwareError);
    }

    readonly record struct Operation(
        ConverterMode Mode,
        double GridVoltageV,
        double GridCurrentA,
        double TargetGridVoltageV,
        double TargetGridCurrentA);
}
