using Apis.Domain.Files.Reading;
using Apis.Emulation.Hardware;
using Apis.Emulation.Panels;

namespace Apis.Emulation.SavedUnits;

/// <summary>What the converter showed. Its names and running state follow from the code.</summary>
static class SavedConverter
{
    static readonly ConverterPanel New = new();

    static readonly Kind<Figure> GridVoltageV = PanelKinds.Figures(CommandLimits.GridVoltageV);
    static readonly Kind<Figure> GridCurrentA = PanelKinds.Figures(CommandLimits.GridCurrentA);
    static readonly Kind<Figure> DroopRatio = PanelKinds.Figures(CommandLimits.DroopRatio);

    public static ConverterPanel Read(Section dcdc)
    {
        var (status, vdis) = (dcdc.In("status"), dcdc.In("vdis"));
        status.Entries(name => name is "statusName" or "runningState" or "operationMode");
        return new()
        {
            Mode = status.Required("status", PanelKinds.Mode),
            Alarm = status.Optional("alarm", Kinds.Text, New.Alarm),
            AlarmState = status.Optional("alarmState", Kinds.Text, New.AlarmState),
            PowerMeter = PowerMeter(dcdc.In("powermeter")),
            Limits = Limits(dcdc.In("param")),
            TargetGridVoltageV = vdis.Optional("dvg", GridVoltageV, New.TargetGridVoltageV),
            DroopRatio = vdis.Optional("drg", DroopRatio, New.DroopRatio),
            Meter = Meter(dcdc.In("meter")),
        };
    }

    static PowerMeterPanel PowerMeter(Section meter) => new()
    {
        StoragePowerW = meter.Optional("p2", PanelKinds.Number, New.PowerMeter.StoragePowerW),
        TotalPowerW = meter.Optional("p1", PanelKinds.Number, New.PowerMeter.TotalPowerW),
        TotalCurrentA = meter.Optional("i1", PanelKinds.Number, New.PowerMeter.TotalCurrentA),
        TotalEnergyKWh = meter.Optional("kwh1", PanelKinds.Number, New.PowerMeter.TotalEnergyKWh),
        StorageEnergyKWh = meter.Optional("kwh2", PanelKinds.Number, New.PowerMeter.StorageEnergyKWh),
        VoltageV = meter.Optional("v1", PanelKinds.Number, New.PowerMeter.VoltageV),
    };

    static LimitsPanel Limits(Section limits) => new()
    {
        BatteryCurrentA = limits.Optional("cib", PanelKinds.Number, New.Limits.BatteryCurrentA),
        BatteryUnderVoltageV = limits.Optional("ubv", PanelKinds.Number, New.Limits.BatteryUnderVoltageV),
        GridOverVoltageV = limits.Optional("ogv", PanelKinds.Number, New.Limits.GridOverVoltageV),
        GridCurrentA = limits.Optional("dig", GridCurrentA, New.Limits.GridCurrentA),
        BatteryOverVoltageV = limits.Optional("obv", PanelKinds.Number, New.Limits.BatteryOverVoltageV),
        GridUnderVoltageV = limits.Optional("ugv", PanelKinds.Number, New.Limits.GridUnderVoltageV),
    };

    static MeterPanel Meter(Section meter) => new()
    {
        GridPowerW = meter.Optional("wg", PanelKinds.Number, New.Meter.GridPowerW),
        TemperatureC = meter.Optional("tmp", PanelKinds.Number, New.Meter.TemperatureC),
        BatteryVoltageV = meter.Optional("vb", PanelKinds.Number, New.Meter.BatteryVoltageV),
        BatteryPowerW = meter.Optional("wb", PanelKinds.Number, New.Meter.BatteryPowerW),
        GridVoltageV = meter.Optional("vg", PanelKinds.Number, New.Meter.GridVoltageV),
        BatteryCurrentA = meter.Optional("ib", PanelKinds.Number, New.Meter.BatteryCurrentA),
        GridCurrentA = meter.Optional("ig", PanelKinds.Number, New.Meter.GridCurrentA),
    };
}
