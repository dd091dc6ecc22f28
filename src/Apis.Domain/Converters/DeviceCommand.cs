using Apis.Domain.Deals;

namespace Apis.Domain.Converters;

/// <summary>An order to a home's Controller: what to do, and its parameters (GridMaster and controller 4.1).</summary>
public sealed record DeviceCommand(DeviceAction Action)
{
    /// <summary>The size of the current, whatever its direction.</summary>
    public double? GridCurrentA { get; init; }

    /// <summary>Null in a take-over: the voltage that the converter measures.</summary>
    public double? GridVoltageV { get; init; }

    /// <summary>The mode after a hand-over; null is WAIT.</summary>
    public ConverterMode? Mode { get; init; }

    /// <summary>In a SCRAM: the voltage reference goes on, so that it is stopped last.</summary>
    public bool ExcludesVoltageReference { get; init; }

    /// <summary>Ends in WAIT, whatever the mode was.</summary>
    public bool IsStop => Action is DeviceAction.Wait or DeviceAction.Scram;

    public static DeviceCommand Wait { get; } = new(DeviceAction.Wait);

    public static DeviceCommand VoltageReference { get; } = new(DeviceAction.VoltageReference);

    public static DeviceCommand VoltageReferenceAuthorization { get; } = new(DeviceAction.VoltageReferenceAuthorization);

    public static DeviceCommand WillHandOver { get; } = new(DeviceAction.VoltageReferenceWillHandOver);

    public static DeviceCommand DidTakeOver { get; } = new(DeviceAction.VoltageReferenceDidTakeOver);

    public static DeviceCommand Start(Direction direction, double gridCurrentA) =>
        new(direction is Direction.Charge ? DeviceAction.Charge : DeviceAction.Discharge) { GridCurrentA = gridCurrentA };

    public static DeviceCommand Current(double gridCurrentA) => new(DeviceAction.Current) { GridCurrentA = gridCurrentA };

    public static DeviceCommand Voltage(double gridVoltageV) => new(DeviceAction.Voltage) { GridVoltageV = gridVoltageV };

    public static DeviceCommand WillTakeOver(double? gridVoltageV) =>
        new(DeviceAction.VoltageReferenceWillTakeOver) { GridVoltageV = gridVoltageV };

    public static DeviceCommand DidHandOver(ConverterMode? mode = null, double? gridCurrentA = null) =>
        new(DeviceAction.VoltageReferenceDidHandOver) { Mode = mode, GridCurrentA = gridCurrentA };

    public static DeviceCommand Scram(bool excludesVoltageReference) =>
        new(DeviceAction.Scram) { ExcludesVoltageReference = excludesVoltageReference };

    /// <summary>Whether this stop does all that the other would: one that spares the voltage reference does less.</summary>
    public bool Covers(DeviceCommand stop) => IsStop && (!ExcludesVoltageReference || stop.ExcludesVoltageReference);
}
