namespace Apis.Domain.Time;

/// <summary>Which instant it is when a clock on the wall shows a time.</summary>
public static class WallClock
{
    static readonly TimeSpan Margin = TimeSpan.FromDays(2);

    /// <summary>
    /// Of an hour that comes twice, the first; in an hour that is skipped, as if the clocks had not been put forward yet. Null
    /// for times at the ends of what a DateTime can hold.
    /// </summary>
    public static DateTimeOffset? InstantOf(DateTime shown, TimeZoneInfo zone)
    {
        if (shown - DateTime.MinValue < Margin || DateTime.MaxValue - shown < Margin)
            return null;

        // A day before and a day after are on the two sides of a change, if there is one near.
        var asUtc = At(shown, TimeSpan.Zero);
        var early = At(shown, zone.GetUtcOffset(asUtc.AddDays(-1)));
        var late = At(shown, zone.GetUtcOffset(asUtc.AddDays(1)));
        return IsShown(late, zone) && !IsShown(early, zone) ? late : early;
    }

    static DateTimeOffset At(DateTime shown, TimeSpan offset) =>
        new(DateTime.SpecifyKind(shown, DateTimeKind.Unspecified), offset);

    static bool IsShown(DateTimeOffset instant, TimeZoneInfo zone) => zone.GetUtcOffset(instant) == instant.Offset;
}
