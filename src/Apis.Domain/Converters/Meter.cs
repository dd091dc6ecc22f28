namespace Apis.Domain.Converters;

/// <summary>
/// What a converter measures; null is what it didn't tell. Currents and powers are positive while the battery charges.
/// </summary>
public readonly record struct Meter(
    double? GridVoltageV = null,
    double? GridCurrentA = null,
    double? GridPowerW = null,
    double? BatteryVoltageV = null,
    double? BatteryCurrentA = null,
    double? BatteryPowerW = null,
    double? TemperatureC = null);
