using Apis.Domain.Files.Reading;
using Apis.Emulation.Panels;

namespace Apis.Emulation.SavedUnits;

/// <summary>What the energy management unit showed.</summary>
static class SavedEmu
{
    static readonly EmuPanel New = new();

    public static EmuPanel Read(Section emu) => new()
    {
        ChargeDischargePowerW = emu.Optional("charge_discharge_power", PanelKinds.Number, New.ChargeDischargePowerW),
        SystemTime = Clock(emu.In("system_time")),
        PvcChargeCurrentA = emu.Optional("pvc_charge_current", PanelKinds.Number, New.PvcChargeCurrentA),
        UpsInputVoltageV = emu.Optional("ups_input_voltage", PanelKinds.Number, New.UpsInputVoltageV),
        RsocPercent = emu.Required("rsoc", PanelKinds.Percent),
        BatteryCurrentA = emu.Optional("battery_current", PanelKinds.Number, New.BatteryCurrentA),
        BatteryVoltageV = emu.Optional("battery_voltage", PanelKinds.Number, New.BatteryVoltageV),
        PvcChargeVoltageV = emu.Optional("pvc_charge_voltage", PanelKinds.Number, New.PvcChargeVoltageV),
        UpsOperationMode = Ups(emu.In("ups_operation_mode")),
        UpsOperationSchedule = emu.Optional("ups_operation_schedule", PanelKinds.Number, New.UpsOperationSchedule),
        UpsOutputPowerW = emu.Optional("ups_output_power", PanelKinds.Number, New.UpsOutputPowerW),
        BatteryRsocPercent = emu.Optional("battery_rsoc", PanelKinds.Percent, New.BatteryRsocPercent),
        UpsOutputFrequencyHz = emu.Optional("ups_output_frequency", PanelKinds.Number, New.UpsOutputFrequencyHz),
        PvcChargePowerW = emu.Optional("pvc_charge_power", PanelKinds.Number, New.PvcChargePowerW),
        UpsOutputCurrentA = emu.Optional("ups_output_current", PanelKinds.Number, New.UpsOutputCurrentA),
        DischargeableTime = Dischargeable(emu.In("dischargeable_time")),
        UpsOutputVoltageV = emu.Optional("ups_output_voltage", PanelKinds.Number, New.UpsOutputVoltageV),
    };

    static EmuClock Clock(Section clock) => new()
    {
        Month = clock.Optional("month", PanelKinds.Number, New.SystemTime.Month),
        Minute = clock.Optional("minute", PanelKinds.Number, New.SystemTime.Minute),
        Day = clock.Optional("day", PanelKinds.Number, New.SystemTime.Day),
        Hour = clock.Optional("hour", PanelKinds.Number, New.SystemTime.Hour),
        Year = clock.Optional("year", PanelKinds.Number, New.SystemTime.Year),
    };

    static UpsOperationMode Ups(Section ups) => new()
    {
        Parameter = ups.Optional("parameter", PanelKinds.Number, New.UpsOperationMode.Parameter),
        Mode = ups.Optional("mode", PanelKinds.Number, New.UpsOperationMode.Mode),
        StopMode = ups.Optional("stop_mode", PanelKinds.Number, New.UpsOperationMode.StopMode),
    };

    static DischargeableTime Dischargeable(Section time) => new()
    {
        Minute = time.Optional("minute", PanelKinds.Number, New.DischargeableTime.Minute),
        Hour = time.Optional("hour", PanelKinds.Number, New.DischargeableTime.Hour),
    };
}
