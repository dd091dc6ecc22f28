using Apis.Emulation.Messages;

namespace Apis.Emulation.Panels;

/// <summary>Sets single values of an energy management unit's panel.</summary>
static class EmuPanels
{
    public static EmuPanel With(this EmuPanel panel, EmuMember member, Figure value) => member switch
    {
        EmuMember.ChargeDischargePower => panel with { ChargeDischargePowerW = value },
        EmuMember.PvcChargeCurrent => panel with { PvcChargeCurrentA = value },
        EmuMember.UpsInputVoltage => panel with { UpsInputVoltageV = value },
        EmuMember.Rsoc => panel with { RsocPercent = value },
        EmuMember.BatteryCurrent => panel with { BatteryCurrentA = value },
        EmuMember.BatteryVoltage => panel with { BatteryVoltageV = value },
        EmuMember.PvcChargeVoltage => panel with { PvcChargeVoltageV = value },
        EmuMember.UpsOperationSchedule => panel with { UpsOperationSchedule = value },
        EmuMember.UpsOutputPower => panel with { UpsOutputPowerW = value },
        EmuMember.BatteryRsoc => panel with { BatteryRsocPercent = value },
        EmuMember.UpsOutputFrequency => panel with { UpsOutputFrequencyHz = value },
        EmuMember.PvcChargePower => panel with { PvcChargePowerW = value },
        EmuMember.UpsOutputCurrent => panel with { UpsOutputCurrentA = value },
        EmuMember.UpsOutputVoltage => panel with { UpsOutputVoltageV = value },
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "not a member of emu"),
    };
}
