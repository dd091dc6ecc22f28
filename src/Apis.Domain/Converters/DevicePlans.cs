using Apis.Domain.Hardware;
using Apis.Domain.Policies;

namespace Apis.Domain.Converters;

/// <summary>What each command has the driver do (GridMaster and controller 4.4 to 4.10).</summary>
public static partial class DevicePlans
{
    public static DevicePlan For(
        DeviceCommand command, ConverterReading reading, Policy policy, HardwareConfig hardware, Random random)
    {
        var basis = new PlanBasis(reading, policy, hardware);
        return command.Action switch
        {
            DeviceAction.Wait => Wait(basis),
            DeviceAction.VoltageReference => VoltageReference(basis),
            DeviceAction.Charge => ConstantCurrent(ConverterMode.Charge, command.GridCurrentA, basis),
            DeviceAction.Discharge => ConstantCurrent(ConverterMode.Discharge, command.GridCurrentA, basis),
            DeviceAction.Current => Current(command.GridCurrentA, basis),
            DeviceAction.Voltage => Voltage(command.GridVoltageV, basis),
            DeviceAction.VoltageReferenceAuthorization => Authorisation(basis, random),
            DeviceAction.VoltageReferenceWillHandOver => WillHandOver(basis),
            DeviceAction.VoltageReferenceWillTakeOver => WillTakeOver(command.GridVoltageV, basis),
            DeviceAction.VoltageReferenceDidHandOver => DidHandOver(command, basis),
            DeviceAction.VoltageReferenceDidTakeOver => DidTakeOver(basis),
            DeviceAction.Scram => Scram(command, basis),
            _ => Illegal($"there is no command {command.Action}"),
        };
    }

    /// <summary>No checkpoint: the GridMaster watches the ramp.</summary>
    static DevicePlan VoltageReference(PlanBasis basis) =>
        DevicePlan.Of(basis.ModeStep(ConverterMode.VoltageReference, basis.Hardware.GridCurrentCapacityA));

    static DevicePlan Illegal(string text) => DevicePlan.Refused(new(text, PlanBasis.LogicError));

    static DevicePlan Unread(string text) => DevicePlan.Refused(new(text, PlanBasis.HardwareError));
}
