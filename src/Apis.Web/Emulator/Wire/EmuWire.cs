using Apis.Emulation.Panels;

namespace Apis.Web.Emulator.Wire;

/// <summary>The energy management unit on the wire (emulator 5.1).</summary>
static class EmuWire
{
    public static void Emu(this WireWriter wire, EmuPanel emu)
    {
        wire.Member("{\"charge_discharge_power\": "u8, emu.ChargeDischargePowerW);
        wire.Clock(emu.SystemTime);
        wire.Member(", \"pvc_charge_current\": "u8, emu.PvcChargeCurrentA);
        wire.Member(", \"ups_input_voltage\": "u8, emu.UpsInputVoltageV);
        wire.Member(", \"rsoc\": "u8, emu.RsocPercent);
        wire.Member(", \"battery_current\": "u8, emu.BatteryCurrentA);
        wire.Member(", \"battery_voltage\": "u8, emu.BatteryVoltageV);
        wire.Member(", \"pvc_charge_voltage\": "u8, emu.PvcChargeVoltageV);
        wire.Ups(emu.UpsOperationMode);
        wire.Member(", \"ups_operation_schedule\": "u8, emu.UpsOperationSchedule);
        wire.Member(", \"ups_output_power\": "u8, emu.UpsOutputPowerW);
        wire.Member(", \"battery_rsoc\": "u8, emu.BatteryRsocPercent);
        wire.Member(", \"ups_output_frequency\": "u8, emu.UpsOutputFrequencyHz);
        wire.Member(", \"pvc_charge_power\": "u8, emu.PvcChargePowerW);
        wire.Member(", \"ups_output_current\": "u8, emu.UpsOutputCurrentA);
        wire.Member(", \"dischargeable_time\": {\"minute\": "u8, emu.DischargeableTime.Minute);
        wire.Member(", \"hour\": "u8, emu.DischargeableTime.Hour);
        wire.Member("}, \"ups_output_voltage\": "u8, emu.UpsOutputVoltageV);
        wire.Raw("}"u8);
    }

    public static void Member(this WireWriter wire, ReadOnlySpan<byte> name, Figure figure)
    {
        wire.Raw(name);
        if (figure.IsWhole)
            wire.Whole(figure.Value);
        else
            wire.Number(figure.Value);
    }

    static void Clock(this WireWriter wire, EmuClock clock)
    {
        wire.Member(", \"system_time\": {\"month\": "u8, clock.Month);
        wire.Member(", \"minute\": "u8, clock.Minute);
        wire.Member(", \"day\": "u8, clock.Day);
        wire.Member(", \"hour\": "u8, clock.Hour);
        wire.Member(", \"year\": "u8, clock.Year);
        wire.Raw("}"u8);
    }

    static void Ups(this WireWriter wire, UpsOperationMode ups)
    {
        wire.Member(", \"ups_operation_mode\": {\"parameter\": "u8, ups.Parameter);
        wire.Member(", \"mode\": "u8, ups.Mode);
        wire.Member(", \"stop_mode\": "u8, ups.StopMode);
        wire.Raw("}"u8);
    }
}
