using Apis.Domain.Converters;
using Apis.Domain.Units;
using Apis.Emulation.Panels;

namespace Apis.Simulation.Hardware;

/// <summary>What a driver tells of a panel: no more than it would tell over a wire (device driver 2.3, 2.4).</summary>
static class PanelReplies
{
    const int SharingDenied = 0;
    const int SharingPermitted = 3;

    public static BatteryReading Battery(UnitPanel unit) =>
        new(unit.Emu.RsocPercent.Value, unit.IsSharingPermitted ? SharingPermitted : SharingDenied);

    public static ConverterReply All(UnitPanel unit) => StatusAndMeter(unit) with
    {
        TargetGridVoltageV = unit.Converter.TargetGridVoltageV.Value,
        DroopRatio = unit.Converter.DroopRatio.Value,
        TargetGridCurrentA = unit.Converter.Limits.GridCurrentA.Value,
    };

    public static ConverterReply StatusAndMeter(UnitPanel unit) => MeterOnly(unit) with
    {
        StatusCode = unit.Converter.Mode.Code(),
        OperationMode = unit.Converter.Mode.OperationMode(),
        AlarmState = unit.Converter.AlarmState,
    };

    public static ConverterReply MeterAndVoltage(UnitPanel unit) => MeterOnly(unit) with
    {
        TargetGridVoltageV = unit.Converter.TargetGridVoltageV.Value,
        DroopRatio = unit.Converter.DroopRatio.Value,
    };

    public static ConverterReply MeterAndCurrent(UnitPanel unit) => MeterOnly(unit) with
    {
        TargetGridCurrentA = unit.Converter.Limits.GridCurrentA.Value,
    };

    static ConverterReply MeterOnly(UnitPanel unit) => new() { Meter = Meter(unit.Converter.Meter) };

    static Meter Meter(MeterPanel meter) => new(
        GridVoltageV: meter.GridVoltageV.Value,
        GridCurrentA: meter.GridCurrentA.Value,
        GridPowerW: meter.GridPowerW.Value,
        BatteryVoltageV: meter.BatteryVoltageV.Value,
        BatteryCurrentA: meter.BatteryCurrentA.Value,
        BatteryPowerW: meter.BatteryPowerW.Value,
        TemperatureC: meter.TemperatureC.Value);
}
