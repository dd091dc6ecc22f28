using Apis.Domain;
using Apis.Emulation.Hardware;
using Apis.Emulation.Messages;

namespace Apis.Web.Emulator.Requests;

/// <summary>The members of emu by their names. The nested ones can't be set, as that would destroy their shape (E19).</summary>
static class EmuNames
{
    static readonly Dictionary<string, EmuMember> Settable = new(StringComparer.Ordinal)
    {
        ["charge_discharge_power"] = EmuMember.ChargeDischargePower,
        ["pvc_charge_current"] = EmuMember.PvcChargeCurrent,
        ["ups_input_voltage"] = EmuMember.UpsInputVoltage,
        ["rsoc"] = EmuMember.Rsoc,
        ["battery_current"] = EmuMember.BatteryCurrent,
        ["battery_voltage"] = EmuMember.BatteryVoltage,
        ["pvc_charge_voltage"] = EmuMember.PvcChargeVoltage,
        ["ups_operation_schedule"] = EmuMember.UpsOperationSchedule,
        ["ups_output_power"] = EmuMember.UpsOutputPower,
        ["battery_rsoc"] = EmuMember.BatteryRsoc,
        ["ups_output_frequency"] = EmuMember.UpsOutputFrequency,
        ["pvc_charge_power"] = EmuMember.PvcChargePower,
        ["ups_output_current"] = EmuMember.UpsOutputCurrent,
        ["ups_output_voltage"] = EmuMember.UpsOutputVoltage,
    };

    static bool IsNested(string name) => name is "system_time" or "ups_operation_mode" or "dischargeable_time";

    public static bool IsMember(string name) => Settable.ContainsKey(name) || IsNested(name);

    /// <summary>Zero when it is wrong, which the parameters then say.</summary>
    public static EmuSetting SettingOf(string name, Parameters parameters)
    {
        if (Settable.TryGetValue(name, out var member))
            return new(member, parameters.Number(name, LimitsOf(member)));

        parameters.Refuse(name, "consists of several numbers and can't be set");
        return default;
    }

    static Interval LimitsOf(EmuMember member) => member is EmuMember.Rsoc ? CommandLimits.Percent : CommandLimits.Any;
}
