using Apis.Domain.Errors;

namespace Apis.Domain.Converters;

public static partial class DevicePlans
{
    static DevicePlan Scram(DeviceCommand command, PlanBasis basis) =>
        command.ExcludesVoltageReference && basis.Reading.Mode is ConverterMode.VoltageReference ? DevicePlan.Of() : Wait(basis);

    /// <summary>A stop is never refused: what leads up to it gently is left out when it can't be done.</summary>
    static DevicePlan Wait(PlanBasis basis) => basis.Reading.Mode switch
    {
        ConverterMode.Wait => DevicePlan.Of(WaitStep(basis)),
        ConverterMode.VoltageReference => After(RampDown(basis), basis),
        ConverterMode.Charge or ConverterMode.Discharge => After(ReduceToZero(basis), basis),
        _ => DevicePlan.Of(WaitStep(basis)) with
        {
            Remarks = [new("the mode before the stop is unknown", ErrorKind.Local(ErrorCategory.Hardware, ErrorLevel.Warn))],
        },
    };

    // To where the voltage reference may be taken away, by the separation and not by the UVLO mask (C11).
    static DevicePlan RampDown(PlanBasis basis) =>
        Voltage(basis.Policy.OperationGridVoltageRangeV.Min + basis.Policy.GridVoltageSeparationV, basis);

    static DevicePlan ReduceToZero(PlanBasis basis) => CurrentSteps(basis.Reading.TargetGridCurrentA, 0, 0, basis);

    static DevicePlan After(DevicePlan gentle, PlanBasis basis) => new()
    {
        Steps = [.. gentle.Steps.Select(step => step with { IsBestEffort = true }), WaitStep(basis)],
        Remarks = gentle.Refusal is { } problem ? [problem] : [],
    };

    static DeviceStep.SetMode WaitStep(PlanBasis basis) => basis.ModeStep(ConverterMode.Wait, 0);
}
