namespace Apis.Emulation.Panels;

/// <summary>What a converter measures (emulator specification 6.1, dcdc.meter); positive is into the house.</summary>
public sealed record MeterPanel
{
    public Figure GridPowerW { get; init; } = 0.0;

    public Figure TemperatureC { get; init; } = 26.59;

    public Figure BatteryVoltageV { get; init; } = 48;

    public Figure BatteryPowerW { get; init; } = -4.5;

    public Figure GridVoltageV { get; init; } = 0.0;

    public Figure BatteryCurrentA { get; init; } = -0.27;

    public Figure GridCurrentA { get; init; } = -0.0;
}
