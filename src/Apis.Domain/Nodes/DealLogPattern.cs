namespace Apis.Domain.Nodes;

/// <summary>
/// Whether a text can be dealLogDirFormat: a date pattern in Java's notation, with text in single quotes. Only year, month, day
/// and time in digits are understood; brackets and braces outside of quotes mean something else in Java.
/// </summary>
static class DealLogPattern
{
    public const string Expected =
        "must be a date pattern such as 'logs/'uuuu'/'MM'/'dd: text in single quotes, "
        + "and one or two of M, d, H, m, s or up to nine u or y";

    const int LongestPattern = 500;

    /// <summary>The letters, and how many of each in a row are understood.</summary>
    static readonly (char Letter, int Most)[] Letters =
    [
        ('u', 9), ('y', 9), ('M', 2), ('d', 2), ('H', 2), ('m', 2), ('s', 2),
    ];

    public static bool IsOne(string text) =>
        text.Length is > 0 and <= LongestPattern && !text.Any(char.IsControl) && Unquoted(text) is { } rest && RunsAreKnown(rest);

    /// <summary>The text without what is in quotes; null when a quote isn't closed. Two in a row are one that is meant.</summary>
    static string? Unquoted(string text)
    {
        var parts = text.Split('\'');
        return parts.Length % 2 == 0 ? null : string.Join(' ', parts.Where((_, at) => at % 2 == 0));
    }

    static bool RunsAreKnown(string pattern)
    {
        for (var at = 0; at < pattern.Length;)
        {
            var length = pattern.AsSpan(at).IndexOfAnyExcept(pattern[at]) is var end and >= 0 ? end : pattern.Length - at;
            if (!IsKnown(pattern[at], length))
                return false;
            at += length;
        }

        return true;
    }

    static bool IsKnown(char character, int count) => char.IsAsciiLetter(character)
        ? Letters.Any(known => known.Letter == character && count <= known.Most)
        : character is not ('[' or ']' or '{' or '}' or '#');
}
