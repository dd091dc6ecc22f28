namespace Apis.Domain.Converters;

/// <remarks>While two converters hold the voltage, droop lets them share the current (specification 7.5).</remarks>
public static partial class DevicePlans
{
    static DevicePlan WillHandOver(PlanBasis basis) => basis.Reading.TargetGridVoltageV is { } setV
        ? DevicePlan.Of(new DeviceStep.SetVoltage(setV, basis.Hardware.DroopRatio))
        : Unread("the voltage that is set is unknown");

    /// <summary>Directly from CC or WAIT.</summary>
    static DevicePlan WillTakeOver(double? gridVoltageV, PlanBasis basis) =>
        (gridVoltageV ?? basis.Reading.Meter.GridVoltageV) is { } voltageV
            ? DevicePlan.Of(new DeviceStep.SetMode(
                ConverterMode.VoltageReference, voltageV, basis.Hardware.GridCurrentCapacityA, basis.Hardware.DroopRatio))
            : Illegal("no grid voltage was given, and none is measured");

    static DevicePlan DidHandOver(DeviceCommand command, PlanBasis basis) => command.Mode switch
    {
        // The old voltage reference must go, whatever becomes of its current (R28).
        null or ConverterMode.Wait => After(ReduceToZero(basis), basis),
        ConverterMode.VoltageReference => Illegal("what handed the voltage over can't hold it"),
        _ when CurrentLimit.Refusal(command.GridCurrentA, basis.Hardware) is { } refusal => DevicePlan.Refused(refusal),
        { } mode => DevicePlan.Of(basis.ModeStep(mode, command.GridCurrentA!.Value)),
    };

    static DevicePlan DidTakeOver(PlanBasis basis) => basis.Reading.TargetGridVoltageV is { } setV
        ? DevicePlan.Of(new DeviceStep.SetVoltage(setV))
        : Unread("the voltage that is set is unknown");
}
