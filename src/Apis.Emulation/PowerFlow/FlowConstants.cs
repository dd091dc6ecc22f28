namespace Apis.Emulation.PowerFlow;

/// <summary>The constants of losses, UPS and battery; by default those of the reference (emulator 17).</summary>
public sealed record FlowConstants
{
    public double SystemLossW { get; init; } = 17.5;

    public double ConverterStandbyLossW { get; init; } = 4.5;

    public double ConverterChargeLossW { get; init; } = 71;

    public double ConverterDischargeLossW { get; init; } = 55;

    public double BatteryModeLossRatio { get; init; } = 0.14;

    public double BatteryModeLossW { get; init; } = 129;

    public double TransformerLossRatio { get; init; } = 0.027;

    public double TransformerLossW { get; init; } = 57;

    public double BypassLossRatio { get; init; } = 0.033;

    public double BypassLossW { get; init; } = 67;

    public double AcChargeLossW { get; init; } = 10;

    public double AcChargePowerW { get; init; } = 150;

    public double BypassOnPercent { get; init; } = 30;

    public double BypassOffPercent { get; init; } = 35;

    public double AcChargeOnPercent { get; init; } = 20;

    public double AcChargeOffPercent { get; init; } = 25;

    public double BatteryVoltageV { get; init; } = 48;
}
