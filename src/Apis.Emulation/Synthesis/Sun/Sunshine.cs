namespace Apis.Emulation.Synthesis.Sun;

/// <summary>Makes the sunshine of a place, half-hour by half-hour.</summary>
static class Sunshine
{
    public static double[] Make(SynthesisPlan plan, Chance chance)
    {
        var clouds = new CloudCover(chance);
        var irradiance = new double[plan.Days * SynthesisPlan.HalfHoursPerDay];
        for (var at = 0; at < irradiance.Length; at++)
        {
            if (at > 0 && at % SynthesisPlan.HalfHoursPerDay == 0)
                clouds.NextDay();
            irradiance[at] = clouds.NextClearness() * Clear(plan, at);
        }

        return irradiance;
    }

    /// <summary>How bright each half-hour of a day is outside, from 0 to 1; a quarter of the full sun is bright enough.</summary>
    public static double[] Daylight(SynthesisPlan plan, int day) =>
    [
        .. Enumerable.Range(day * SynthesisPlan.HalfHoursPerDay, SynthesisPlan.HalfHoursPerDay)
            .Select(at => Math.Min(1, Clear(plan, at) / 250)),
    ];

    static double Clear(SynthesisPlan plan, int halfHour)
    {
        var day = plan.Start.AddDays(halfHour / SynthesisPlan.HalfHoursPerDay);
        var hour = halfHour % SynthesisPlan.HalfHoursPerDay / 2.0;
        return ClearSky.IrradianceWPerM2(SunPosition.SineOfHeight(plan.LatitudeDegrees, day.DayOfYear, hour));
    }
}
