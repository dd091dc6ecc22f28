using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Apis.Domain.Files.Json;

namespace Apis.Domain.Files.Reading;

/// <summary>The kinds of values that the files share.</summary>
static class Kinds
{
    /// <summary>A week; what is meant to happen again should do so within it.</summary>
    public static readonly TimeSpan LongestPeriod = TimeSpan.FromDays(7);

    public const int LongestText = 200;
    public const int LongestId = 64;

    public static readonly Kind<bool> Flag = new("must be true or false", false, ReadFlag);

    public static readonly Kind<TimeSpan> Period = new(
        $"must be a whole number of milliseconds from 1 to {LongestPeriod.TotalMilliseconds}",
        TimeSpan.FromMilliseconds(1),
        ReadPeriod);

    /// <summary>One line for people.</summary>
    public static readonly Kind<string> Text = Texts($"must be a text in one line, of at most {LongestText} characters", IsText);

    /// <summary>A name that is used as a key, and so isn't empty.</summary>
    public static readonly Kind<string> Name = Texts(
        $"must be a text in one line, of 1 to {LongestText} characters",
        text => IsText(text) && !string.IsNullOrWhiteSpace(text));

    /// <summary>An id that appears in addresses, keys and logs.</summary>
    public static readonly Kind<string> Id = Texts(
        $"must be an id of 1 to {LongestId} letters, digits, '-', '_' or '.', that begins with a letter or a digit", IsId);

    public static Kind<double> Number(Bounds bounds)
    {
        return new($"must be a number {bounds}", bounds.Max, Read);

        bool Read(JsonValue json, out double value)
        {
            value = json is JsonNumber number ? number.Value : double.NaN;
            return bounds.Contains(value);
        }
    }

    public static Kind<int> Whole(int min, int max)
    {
        return new(string.Create(CultureInfo.InvariantCulture, $"must be a whole number from {min} to {max}"), min, Read);

        bool Read(JsonValue json, out int value)
        {
            var isWhole = TryWhole(json, min, max, out var number);
            value = (int)number;
            return isWhole;
        }
    }

    public static Kind<string> Texts(string expected, Predicate<string> fits)
    {
        return new(expected, "", Read);

        bool Read(JsonValue json, [MaybeNullWhen(false)] out string value)
        {
            value = (json as JsonString)?.Text;
            return value is not null && fits(value);
        }
    }

    public static bool IsId(string text) =>
        text.Length is > 0 and <= LongestId && char.IsAsciiLetterOrDigit(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    public static bool IsText(string text) => text.Length <= LongestText && !text.Any(char.IsControl);

    static bool ReadFlag(JsonValue json, out bool value)
    {
        value = json is JsonBoolean { Value: true };
        return json is JsonBoolean;
    }

    static bool ReadPeriod(JsonValue json, out TimeSpan value)
    {
        var isPeriod = TryWhole(json, 1, LongestPeriod.TotalMilliseconds, out var milliseconds);
        value = TimeSpan.FromMilliseconds(milliseconds);
        return isPeriod;
    }

    /// <summary>350 and 350.0 are whole; 350.5 is not, although the reference would cut it.</summary>
    static bool TryWhole(JsonValue json, double min, double max, out double value)
    {
        value = min;
        if (json is not JsonNumber { Value: var number } || !(min <= number && number <= max) || number != Math.Truncate(number))
            return false;

        value = number;
        return true;
    }
}
