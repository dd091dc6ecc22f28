using System.Globalization;

namespace Apis.Domain.Scenarios;

/// <summary>The name of a slice of the day in scenario.json: 06:00:00-18:00:00.</summary>
static class SliceName
{
    public const string Expected =
        "must be called by its times, as in 06:00:00-18:00:00, with two digits each and 24:00:00 at most; "
        + "a slice across midnight is cut in two there";

    const int TimeLength = 8;

    /// <summary>Whether a key of the file is meant to be a slice.</summary>
    public static bool IsMeant(string key) =>
        key.Contains(':', StringComparison.Ordinal) || (key.Length > 0 && char.IsAsciiDigit(key[0]));

    /// <summary>Null when it is no name of a slice.</summary>
    public static (TimeSpan From, TimeSpan To)? Parse(string name)
    {
        if (name.Length != 2 * TimeLength + 1 || name[TimeLength] != '-')
            return null;

        return Time(name[..TimeLength]) is { } from && Time(name[(TimeLength + 1)..]) is { } to && from < to ? (from, to) : null;
    }

    public static string Of(TimeSpan from, TimeSpan to) => $"{Print(from)}-{Print(to)}";

    public static string Print(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}");

    /// <summary>24:00:00 is the end of the day.</summary>
    static TimeSpan? Time(string text)
    {
        if (text == "24:00:00")
            return TimeSpan.FromDays(1);
        return TimeSpan.TryParseExact(text, @"hh\:mm\:ss", CultureInfo.InvariantCulture, out var time) ? time : null;
    }
}
