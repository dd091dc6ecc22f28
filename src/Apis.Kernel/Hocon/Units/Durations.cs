namespace Apis.Kernel.Hocon.Units;

/// <summary>Reads durations such as <c>10s</c>, <c>1.5 minutes</c>, <c>infinite</c>; a bare number counts milliseconds.</summary>
static class Durations
{
    public const string Infinite = "infinite";

    const decimal TicksPerNanosecond = 0.01m;

    /// <summary>Null when it is no duration of zero or more that a TimeSpan can hold; rounds to its 100 ns.</summary>
    public static TimeSpan? Parse(string text)
    {
        if (text.Trim() == Infinite)
            return Timeout.InfiniteTimeSpan;
        if (UnitNumber.Parse(text) is not { Number: >= 0 } value || TicksPer(value.Unit) is not { } ticksPerUnit)
            return null;
        return value.Number <= long.MaxValue / ticksPerUnit
            ? TimeSpan.FromTicks(RoundedTicks(value.Number * ticksPerUnit))
            : null;
    }

    static long RoundedTicks(decimal ticks) =>
        (long)Math.Min(Math.Round(ticks, MidpointRounding.AwayFromZero), long.MaxValue);

    static decimal? TicksPer(string unit) => unit switch
    {
        "ns" or "nano" or "nanos" or "nanosecond" or "nanoseconds" => TicksPerNanosecond,
        "us" or "micro" or "micros" or "microsecond" or "microseconds" => TimeSpan.TicksPerMicrosecond,
        "" or "ms" or "milli" or "millis" or "millisecond" or "milliseconds" => TimeSpan.TicksPerMillisecond,
        "s" or "second" or "seconds" => TimeSpan.TicksPerSecond,
        "m" or "minute" or "minutes" => TimeSpan.TicksPerMinute,
        "h" or "hour" or "hours" => TimeSpan.TicksPerHour,
        "d" or "day" or "days" => TimeSpan.TicksPerDay,
        _ => null,
    };
}
