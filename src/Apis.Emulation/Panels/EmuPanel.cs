namespace Apis.Emulation.Panels;

/// <summary>
/// What the energy management unit of a home shows (emulator specification 6.1, emu). The values of a new home are those of the
/// reference's `standard.json`; only those that the power flow moves ever change by themselves.
/// </summary>
public sealed record EmuPanel
{
    /// <summary>Always positive; the sign of the battery's current tells the direction.</summary>
    public Figure ChargeDischargePowerW { get; init; } = 27;

    public EmuClock SystemTime { get; init; } = new();

    public Figure PvcChargeCurrentA { get; init; } = 0;

    public Figure UpsInputVoltageV { get; init; } = 102.8;

    public Figure RsocPercent { get; init; } = 50;

    /// <summary>Positive while the battery charges.</summary>
    public Figure BatteryCurrentA { get; init; } = -0.52;

    public Figure BatteryVoltageV { get; init; } = 52.1;

    public Figure PvcChargeVoltageV { get; init; } = 0.28;

    public UpsOperationMode UpsOperationMode { get; init; } = new();

    public Figure UpsOperationSchedule { get; init; } = 1;

    public Figure UpsOutputPowerW { get; init; } = 0;

    /// <summary>Of a real battery; nothing here moves it.</summary>
    public Figure BatteryRsocPercent { get; init; } = 34;

    public Figure UpsOutputFrequencyHz { get; init; } = 60;

    public Figure PvcChargePowerW { get; init; } = 0;

    public Figure UpsOutputCurrentA { get; init; } = 11.7;

    public DischargeableTime DischargeableTime { get; init; } = new();

    public Figure UpsOutputVoltageV { get; init; } = 102.8;
}
