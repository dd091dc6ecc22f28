using System.Globalization;
using Apis.Domain.Converters;
using Apis.Emulation.Panels;
using Apis.Web.DeviceDriver.Devices;
using Apis.Web.DeviceDriver.Scales;
using Apis.Web.DeviceDriver.Settings;
using Apis.Web.Emulator.Wire;

namespace Apis.Web.DeviceDriver.Wire;

/// <summary>What the driver tells of the converter, group by group (device driver 2.3).</summary>
sealed class ConverterGroups(ConverterSettings settings)
{
    const string AlarmWord = "4010";

    public static Action<WireWriter>[] StatusAndMeter(Readout readout) => [ShortStatus(readout), Meter(readout.Converter)];

    public static Action<WireWriter>[] MeterAndVoltage(ConverterPanel converter) => [Meter(converter), Voltage(converter)];

    public Action<WireWriter>[] MeterAndParam(ConverterPanel converter) => [Meter(converter), Param(converter)];

    public Action<WireWriter>[] All(Readout readout) => [Status(readout), .. Values(readout.Converter)];

    /// <summary>As the v1 names tell it.</summary>
    public Action<WireWriter>[] AllWithPowerMeter(Readout readout) =>
        [Status(readout), NoPowerMeter, .. Values(readout.Converter)];

    public static Action<WireWriter> Status(Readout readout) => wire =>
    {
        var (converter, state) = readout;
        wire.Raw("\"status\": {\"status\": "u8);
        wire.Text(converter.Mode.Code());
        wire.Raw(", \"alarmState\": "u8);
        wire.Text(state.AlarmState);
        wire.Raw(", \"statusName\": \"Ignore\", \"alarm\": "u8);
        wire.Text(string.Create(CultureInfo.InvariantCulture, $"{AlarmWord} {state.AlarmBits:x4} {state.Running:x4}"));
        RunningAndOperation(wire, readout);
    };

    static Action<WireWriter> ShortStatus(Readout readout) => wire =>
    {
        wire.Raw("\"status\": {\"alarmState\": "u8);
        wire.Text(readout.State.AlarmState);
        RunningAndOperation(wire, readout);
    };

    public static Action<WireWriter> Meter(ConverterPanel converter) => wire =>
    {
        var meter = converter.Meter;
        wire.Member("\"meter\": {\"wg\": "u8, ConverterScale.PowerW.Reading(meter.GridPowerW.Value));
        wire.Member(", \"tmp\": "u8, ConverterScale.TemperatureC.Reading(meter.TemperatureC.Value));
        wire.Member(", \"vb\": "u8, ConverterScale.BatteryVoltageV.Reading(meter.BatteryVoltageV.Value));
        wire.Member(", \"wb\": "u8, ConverterScale.PowerW.Reading(meter.BatteryPowerW.Value));
        wire.Member(", \"vg\": "u8, ConverterScale.GridVoltageV.Reading(meter.GridVoltageV.Value));
        wire.Member(", \"ib\": "u8, ConverterScale.BatteryCurrentA.Reading(meter.BatteryCurrentA.Value));
        wire.Member(", \"ig\": "u8, ConverterScale.GridCurrentA.Reading(meter.GridCurrentA.Value));
        wire.Raw("}"u8);
    };

    public static Action<WireWriter> Voltage(ConverterPanel converter) => wire =>
    {
        wire.Member("\"vdis\": {\"dvg\": "u8, ConverterScale.GridVoltageV.Setting(converter.TargetGridVoltageV.Value));
        wire.Member(", \"drg\": "u8, ConverterScale.DroopRatio.Setting(converter.DroopRatio.Value));
        wire.Raw("}"u8);
    };

    public Action<WireWriter> Param(ConverterPanel converter) => wire =>
    {
        wire.Member("\"param\": {\"cib\": "u8, settings.BatteryCurrentA);
        wire.Member(", \"ubv\": "u8, settings.BatteryUnderVoltageV);
        wire.Member(", \"dig\": "u8, ConverterScale.GridCurrentA.Setting(converter.Limits.GridCurrentA.Value));
        wire.Member(", \"ogv\": "u8, settings.GridOverVoltageV);
        wire.Member(", \"obv\": "u8, settings.BatteryOverVoltageV);
        wire.Member(", \"ugv\": "u8, settings.GridUnderVoltageV);
        wire.Raw("}"u8);
    };

    /// <summary>What the converter is configured to.</summary>
    public void Setup(WireWriter wire)
    {
        wire.Raw("\"dcdc_converter_name\": "u8);
        wire.Text(settings.Name);
        wire.Member(", \"dcdc_setup_parameter\": {\"ubv\": "u8, settings.BatteryUnderVoltageV);
        wire.Member(", \"ugv\": "u8, settings.GridUnderVoltageV);
        wire.Member(", \"obv\": "u8, settings.BatteryOverVoltageV);
        wire.Member(", \"ogv\": "u8, settings.GridOverVoltageV);
        wire.Raw(", \"bcf\": "u8);
        wire.Text(string.Create(CultureInfo.InvariantCulture, $"0x{settings.BatteryFlags:x4}"));
        wire.Member(", \"cvb\": "u8, settings.BatteryChargeV);
        wire.Member(", \"dlb\": "u8, settings.BatteryDischargeV);
        wire.Member(", \"cdb\": "u8, settings.BatteryChargeHysteresisV);
        wire.Member(", \"ddb\": "u8, settings.BatteryDischargeHysteresisV);
        wire.Member(", \"drb\": "u8, settings.BatteryDroopRatio);
        wire.Member(", \"cib\": "u8, settings.BatteryCurrentA);
        wire.Raw("}"u8);
    }

    Action<WireWriter>[] Values(ConverterPanel converter) => [Meter(converter), Voltage(converter), Param(converter)];

    static void NoPowerMeter(WireWriter wire) =>
        wire.Raw("\"powermeter\": {\"p2\": 0, \"p1\": 0, \"v1\": 0, \"kwh2\": 0, \"kwh1\": 0, \"i1\": 0}"u8);

    static void RunningAndOperation(WireWriter wire, Readout readout)
    {
        wire.Raw(", \"runningState\": "u8);
        wire.Text(readout.State.RunningState);
        wire.Raw(", \"operationMode\": "u8);
        wire.Text(readout.Converter.Mode.OperationMode());
        wire.Raw("}"u8);
    }
}
