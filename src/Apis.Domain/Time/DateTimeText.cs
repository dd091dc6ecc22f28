using System.Globalization;

namespace Apis.Domain.Time;

/// <summary>Date-times as messages, unit data and deal logs carry them: local, without a zone, to the second.</summary>
public static class DateTimeText
{
    /// <summary>Stands where a phase of a deal never was but counts as done.</summary>
    public const string Never = "--";

    const string Format = "yyyy'/'MM'/'dd-HH':'mm':'ss";

    public static string Print(DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>
    /// Null for `--`, which is no instant, and for whatever else isn't a date-time. A fraction is dropped. Texts in an hour that
    /// comes twice or never are read as <see cref="WallClock"/> says.
    /// </summary>
    public static DateTimeOffset? Parse(string? text, TimeZoneInfo zone)
    {
        var whole = text?.Split('.', 2)[0];
        return DateTime.TryParseExact(whole, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var shown)
            ? WallClock.InstantOf(shown, zone)
            : null;
    }
}
