namespace Apis.Domain.Time;

/// <summary>The time of day at which a scenario is looked up.</summary>
public static class TimeOfDay
{
    /// <summary>
    /// What a clock on the wall shows. When clocks are put back it shows an hour twice, and a slice in it holds both times; when
    /// they are put forward it skips an hour, and a slice in it doesn't hold on that day.
    /// </summary>
    public static TimeSpan Of(DateTimeOffset instant, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(instant, zone).TimeOfDay;
}
