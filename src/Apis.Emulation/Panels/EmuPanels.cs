using Apis.Emulation.Messages;

namespace Apis.Emulation.Panels;

/// <summary>Sets single values that nothing but who sets them ever moves.</summary>
static class EmuPanels
{
    public static EmuPanel With(this EmuPanel panel, EmuMember member, Figure value) => member switch
    {
        EmuMember.PvcChargeCurrent => panel with { PvcChargeCurrentA = value },
        EmuMember.UpsInputVoltage => panel with { UpsInputVoltageV = value },
        EmuMember.BatteryVoltage => panel with { BatteryVoltageV = value },
        EmuMember.PvcChargeVoltage => panel with { PvcChargeVoltageV = value },
        EmuMember.UpsOperationSchedule => panel with { UpsOperationSchedule = value },
        EmuMember.BatteryRsoc => panel with { BatteryRsocPercent = value },
        EmuMember.UpsOutputFrequency => panel with { UpsOutputFrequencyHz = value },
        EmuMember.UpsOutputCurrent => panel with { UpsOutputCurrentA = value },
        EmuMember.UpsOutputVoltage => panel with { UpsOutputVoltageV = value },
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "moved by the power flow"),
    };
}
