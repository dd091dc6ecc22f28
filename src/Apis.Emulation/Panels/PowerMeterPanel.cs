namespace Apis.Emulation.Panels;

/// <summary>The power meters of a home (emulator specification 6.1, dcdc.powermeter).</summary>
public sealed record PowerMeterPanel
{
    /// <summary>p2: what the storage system draws from the mains.</summary>
    public Figure StoragePowerW { get; init; } = 0.0;

    /// <summary>p1: storage system and residence together.</summary>
    public Figure TotalPowerW { get; init; } = 0.0;

    public Figure TotalCurrentA { get; init; } = 0;

    public Figure TotalEnergyKWh { get; init; } = 0;

    public Figure StorageEnergyKWh { get; init; } = 0;

    public Figure VoltageV { get; init; } = 206.1;
}
