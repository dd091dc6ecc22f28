using Apis.Domain.Errors;
using Apis.Domain.Hardware;
using Apis.Domain.Policies;

namespace Apis.Domain.Converters;

/// <summary>What a plan is made from besides the command.</summary>
sealed record PlanBasis(ConverterReading Reading, Policy Policy, HardwareConfig Hardware)
{
    public static ErrorKind LogicError => ErrorKind.Local(ErrorCategory.Logic);

    public static ErrorKind HardwareError => ErrorKind.Local(ErrorCategory.Hardware);

    public static ErrorKind UserError => ErrorKind.Local(ErrorCategory.User);

    /// <summary>The voltage limit of a mode: a discharging home must be able to push against the bus.</summary>
    public double SetPointV(ConverterMode mode) =>
        mode is ConverterMode.Discharge ? Policy.OperationGridVoltageRangeV.Max : Policy.OperationGridVoltageV;

    /// <summary>Within the capacity to the last digit.</summary>
    public DeviceStep.SetMode ModeStep(ConverterMode mode, double gridCurrentA) =>
        new(mode, SetPointV(mode), Math.Min(gridCurrentA, Hardware.GridCurrentCapacityA));
}
