using System.Globalization;

namespace Apis.Emulation.Profiles.Files;

/// <summary>The times of a tidy file: ISO 8601 without a zone, in seconds since the emulation's start.</summary>
static class Moments
{
    public const string Expected = "must be a time such as 2020-01-01T00:30:00, without a zone, which emulated time doesn't have";

    const int ToMinutes = 16;
    const int ToSeconds = 19;

    public static double? TrySeconds(ReadOnlySpan<byte> text, DateTime start)
    {
        if (text is not [_, _, _, _, (byte)'-', _, _, (byte)'-', _, _, (byte)'T' or (byte)' ', _, _, (byte)':', _, _, ..]
            || !TryWhole(text[..4], out var year) || !TryWhole(text[5..7], out var month) || !TryWhole(text[8..10], out var day)
            || !TryWhole(text[11..13], out var hour) || !TryWhole(text[14..16], out var minute)
            || Seconds(text) is not { } seconds)
        {
            return null;
        }

        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59)
            return null;
        return (new DateTime(year, month, day, hour, minute, 0) - start).TotalSeconds + seconds;
    }

    public static string Print(DateTime start, double atS) =>
        start.AddSeconds(atS).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>What stands behind the minutes: nothing, seconds, or seconds with a fraction.</summary>
    static double? Seconds(ReadOnlySpan<byte> text)
    {
        if (text.Length == ToMinutes)
            return 0;
        if (text.Length < ToSeconds || text[ToMinutes] is not (byte)':' || !TryWhole(text[17..19], out var whole) || whole > 59)
            return null;
        if (text.Length == ToSeconds)
            return whole;

        var isFraction = text[ToSeconds] is (byte)'.' && text.Length is > 20 and < 30 && TryWhole(text[20..], out _);
        return isFraction ? double.Parse(text[17..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
    }

    static bool TryWhole(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            value = (value * 10) + (digit - '0');
        }

        return true;
    }
}
