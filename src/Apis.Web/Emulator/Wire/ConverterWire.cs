using Apis.Domain.Converters;
using Apis.Emulation.Panels;

namespace Apis.Web.Emulator.Wire;

/// <summary>A converter on the wire, in both of its shapes (emulator 4.2, 5.2).</summary>
static class ConverterWire
{
    /// <summary>All five groups with all members.</summary>
    public static void Converter(this WireWriter wire, ConverterPanel converter)
    {
        wire.Raw("{\"status\": "u8);
        wire.Status(converter);
        wire.Raw(", \"powermeter\": "u8);
        wire.PowerMeter(converter.PowerMeter);
        wire.Raw(", \"param\": "u8);
        wire.Limits(converter.Limits);
        wire.Raw(", \"vdis\": "u8);
        wire.Voltage(converter);
        wire.Raw(", \"meter\": "u8);
        wire.Meter(converter.Meter);
        wire.Raw("}"u8);
    }

    /// <summary>What nodes get to see: /get/unit and the reply of /set/dcdc.</summary>
    public static void ReducedConverter(this WireWriter wire, ConverterPanel converter)
    {
        wire.StatusAndMeterMembers(converter);
        wire.Raw(", \"vdis\": "u8);
        wire.Voltage(converter);
        wire.Raw(", \"param\": "u8);
        wire.Current(converter);
        wire.Raw("}"u8);
    }

    /// <summary>The reply of /get/dcdc/status.</summary>
    public static void StatusAndMeter(this WireWriter wire, ConverterPanel converter)
    {
        wire.StatusAndMeterMembers(converter);
        wire.Raw("}"u8);
    }

    /// <summary>The reply of /set/dcdc/voltage.</summary>
    public static void MeterAndVoltage(this WireWriter wire, ConverterPanel converter)
    {
        wire.Raw("{\"meter\": "u8);
        wire.Meter(converter.Meter);
        wire.Raw(", \"vdis\": "u8);
        wire.Voltage(converter);
        wire.Raw("}"u8);
    }

    /// <summary>The reply of /set/dcdc/current.</summary>
    public static void MeterAndCurrent(this WireWriter wire, ConverterPanel converter)
    {
        wire.Raw("{\"meter\": "u8);
        wire.Meter(converter.Meter);
        wire.Raw(", \"param\": "u8);
        wire.Current(converter);
        wire.Raw("}"u8);
    }

    static void StatusAndMeterMembers(this WireWriter wire, ConverterPanel converter)
    {
        wire.Raw("{\"status\": {\"status\": "u8);
        wire.Text(converter.Mode.Code());
        wire.Raw(", \"alarmState\": "u8);
        wire.Text(converter.AlarmState);
        wire.Raw(", \"operationMode\": "u8);
        wire.Text(converter.Mode.OperationMode());
        wire.Raw("}, \"meter\": "u8);
        wire.Meter(converter.Meter);
    }

    static void Status(this WireWriter wire, ConverterPanel converter)
    {
        wire.Raw("{\"status\": "u8);
        wire.Text(converter.Mode.Code());
        wire.Raw(", \"alarm\": "u8);
        wire.Text(converter.Alarm);
        wire.Raw(", \"alarmState\": "u8);
        wire.Text(converter.AlarmState);
        wire.Raw(", \"statusName\": "u8);
        wire.Text(StatusName(converter.Mode));
        wire.Raw(", \"runningState\": "u8);
        wire.Text(RunningState(converter.Mode));
        wire.Raw(", \"operationMode\": "u8);
        wire.Text(converter.Mode.OperationMode());
        wire.Raw("}"u8);
    }

    static void PowerMeter(this WireWriter wire, PowerMeterPanel meter)
    {
        wire.Member("{\"p2\": "u8, meter.StoragePowerW);
        wire.Member(", \"p1\": "u8, meter.TotalPowerW);
        wire.Member(", \"i1\": "u8, meter.TotalCurrentA);
        wire.Member(", \"kwh1\": "u8, meter.TotalEnergyKWh);
        wire.Member(", \"kwh2\": "u8, meter.StorageEnergyKWh);
        wire.Member(", \"v1\": "u8, meter.VoltageV);
        wire.Raw("}"u8);
    }

    static void Limits(this WireWriter wire, LimitsPanel limits)
    {
        wire.Member("{\"cib\": "u8, limits.BatteryCurrentA);
        wire.Member(", \"ubv\": "u8, limits.BatteryUnderVoltageV);
        wire.Member(", \"ogv\": "u8, limits.GridOverVoltageV);
        wire.Member(", \"dig\": "u8, limits.GridCurrentA);
        wire.Member(", \"obv\": "u8, limits.BatteryOverVoltageV);
        wire.Member(", \"ugv\": "u8, limits.GridUnderVoltageV);
        wire.Raw("}"u8);
    }

    static void Current(this WireWriter wire, ConverterPanel converter)
    {
        wire.Member("{\"dig\": "u8, converter.Limits.GridCurrentA);
        wire.Raw("}"u8);
    }

    static void Voltage(this WireWriter wire, ConverterPanel converter)
    {
        wire.Member("{\"dvg\": "u8, converter.TargetGridVoltageV);
        wire.Member(", \"drg\": "u8, converter.DroopRatio);
        wire.Raw("}"u8);
    }

    static void Meter(this WireWriter wire, MeterPanel meter)
    {
        wire.Member("{\"wg\": "u8, meter.GridPowerW);
        wire.Member(", \"tmp\": "u8, meter.TemperatureC);
        wire.Member(", \"vb\": "u8, meter.BatteryVoltageV);
        wire.Member(", \"wb\": "u8, meter.BatteryPowerW);
        wire.Member(", \"vg\": "u8, meter.GridVoltageV);
        wire.Member(", \"ib\": "u8, meter.BatteryCurrentA);
        wire.Member(", \"ig\": "u8, meter.GridCurrentA);
        wire.Raw("}"u8);
    }

    static string StatusName(ConverterMode mode) => mode switch
    {
        ConverterMode.VoltageReference => "Grid Autonomy Mode",
        ConverterMode.Discharge => "Heteronomy CV Discharging",
        ConverterMode.Charge => "Heteronomy CV Charging - grid current limited",
        _ => "Waiting",
    };

    static string RunningState(ConverterMode mode) => mode switch
    {
        ConverterMode.VoltageReference or ConverterMode.Discharge => "discharge",
        ConverterMode.Charge => "charge",
        _ => "off",
    };
}
