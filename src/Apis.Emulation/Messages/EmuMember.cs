namespace Apis.Emulation.Messages;

/// <summary>The values of the energy management unit that can be set: the plain numbers (E19).</summary>
public enum EmuMember
{
    ChargeDischargePower,
    PvcChargeCurrent,
    UpsInputVoltage,
    Rsoc,
    BatteryCurrent,
    BatteryVoltage,
    PvcChargeVoltage,
    UpsOperationSchedule,
    UpsOutputPower,
    BatteryRsoc,
    UpsOutputFrequency,
    PvcChargePower,
    UpsOutputCurrent,
    UpsOutputVoltage,
}
