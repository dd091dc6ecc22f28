namespace Apis.Emulation.Synthesis.Households;

/// <summary>What all homes of a place have in common on a day; daylight is from 0 to 1 for each half-hour.</summary>
sealed record OutsideDay(bool IsWeekend, double TemperatureC, double[] Daylight);
