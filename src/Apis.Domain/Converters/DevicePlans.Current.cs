using Apis.Domain.Errors;

namespace Apis.Domain.Converters;

public static partial class DevicePlans
{
    /// <summary>CHARGE and DISCHARGE: begins with one step at most, then steps up to the current.</summary>
    static DevicePlan ConstantCurrent(ConverterMode mode, double? gridCurrentA, PlanBasis basis)
    {
        if (CurrentLimit.Refusal(gridCurrentA, basis.Hardware) is { } refusal)
            return DevicePlan.Refused(refusal);

        var currentA = gridCurrentA!.Value;
        var stepA = basis.Policy.GridCurrentStepA;
        if (currentA < stepA)
            return DevicePlan.Of(basis.ModeStep(mode, currentA), Shows(Signed(mode, currentA)));

        var start = basis.ModeStep(mode, stepA);
        var rise = CurrentSteps(stepA, currentA, Signed(mode, currentA), basis);
        return rise.Refusal is null ? rise with { Steps = [start, .. rise.Steps] } : rise;
    }

    /// <summary>Another current in the same direction; the mode tells which, as the checkpoint needs a sign (H1, H12).</summary>
    static DevicePlan Current(double? gridCurrentA, PlanBasis basis) => basis.Reading.Mode switch
    {
        _ when CurrentLimit.Refusal(gridCurrentA, basis.Hardware) is { } refusal => DevicePlan.Refused(refusal),
        ConverterMode.Charge or ConverterMode.Discharge => CurrentSteps(
            basis.Reading.TargetGridCurrentA, gridCurrentA!.Value, Signed(basis.Reading.Mode.Value, gridCurrentA.Value), basis),
        _ => DevicePlan.Refused(new(
            $"a current can't be changed in mode {basis.Reading.Mode?.ToString() ?? "unknown"}",
            ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn))),
    };

    static DevicePlan CurrentSteps(double? fromA, double toA, double checkpointA, PlanBasis basis)
    {
        if (fromA is null)
            return Unread("the current that is set is unknown");

        // A converter may read back a little more than its capacity; no step on the way is sent above it.
        var capacityA = new Interval(0, basis.Hardware.GridCurrentCapacityA);
        return Stepping.Way(capacityA.Clamp(fromA.Value), capacityA.Clamp(toA), basis.Policy.GridCurrentStepA) is { } way
            ? DevicePlan.Of([.. way.Select(currentA => new DeviceStep.SetCurrent(currentA)), Shows(checkpointA)])
            : DevicePlan.Refused(new("gridCurrentStepA is too small for this change of the current", PlanBasis.UserError));
    }

    static DeviceStep.Checkpoint Shows(double signedCurrentA) => new(GridCurrentA: signedCurrentA);

    static double Signed(ConverterMode mode, double currentA) => mode is ConverterMode.Discharge ? -currentA : currentA;
}
