namespace Apis.Domain.Hardware;

/// <summary>hwConfig.json, safety.range.dcdc.meter: between which values a healthy converter stays.</summary>
public sealed record MeterRanges(
    Interval TemperatureC,
    Interval GridVoltageV,
    Interval BatteryVoltageV,
    Interval GridCurrentA,
    Interval BatteryCurrentA);
