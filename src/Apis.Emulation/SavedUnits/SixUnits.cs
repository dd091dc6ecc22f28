using Apis.Domain;
using Apis.Emulation.Panels;

namespace Apis.Emulation.SavedUnits;

/// <summary>
/// The six units that the emulator begins again with (emulator 5.4). What isn't said here is as in a new unit.
/// </summary>
public static partial class SixUnits
{
    public static ValueList<UnitPanel> All { get; } = [E001, E002, E003, E004, E005, E006];

    static UpsOperationMode InBypass => new() { Mode = UpsOperationMode.Bypass };

    static LimitsPanel Limits => new() { GridOverVoltageV = 399.97, GridUnderVoltageV = 299.96 };

    static UnitCard Card(string id, string ipv6LinkLocal, string mac, string serialNumber) => new()
    {
        Ip = $"localhost:4390/{id}",
        Display = $"Sample_{id}",
        Ipv6LinkLocal = $"fe80::{ipv6LinkLocal}%eth0",
        Mac = mac,
        SerialNumber = serialNumber,
        Id = id,
    };

    static PowerMeterPanel PowerMeter(double p2, double i1, double kwh1, double kwh2, double v1) => new()
    {
        StoragePowerW = p2,
        TotalCurrentA = i1,
        TotalEnergyKWh = kwh1,
        StorageEnergyKWh = kwh2,
        VoltageV = v1,
    };

    static MeterPanel Meter(double wg, double tmp, double vb, double wb, double vg, double ib, double ig) => new()
    {
        GridPowerW = wg,
        TemperatureC = tmp,
        BatteryVoltageV = vb,
        BatteryPowerW = wb,
        GridVoltageV = vg,
        BatteryCurrentA = ib,
        GridCurrentA = ig,
    };
}
