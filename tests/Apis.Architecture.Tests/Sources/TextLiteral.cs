namespace Apis.Architecture.Tests.Sources;

/// <summary>Finds where a string literal of one line or a verbatim one ends, with the strings in its holes.</summary>
static class TextLiteral
{
    /// <summary>`start` is the first `$` or `@`, or else the opening quote itself; the result lies behind the last.</summary>
    public static int End(string source, int start, int quote)
    {
        var prefix = source.AsSpan(start, quote - start);
        var (isVerbatim, isInterpolated) = (prefix.Contains('@'), prefix.Contains('$'));
        var holes = 0;
        for (var at = quote + 1; at < source.Length; at++)
        {
            var isDoubled = at + 1 < source.Length && source[at + 1] == source[at];
            switch (source[at])
            {
                case '\\' when !isVerbatim && holes == 0:
                case '"' when isVerbatim && isDoubled && holes == 0:
                case '{' or '}' when isInterpolated && isDoubled && holes == 0:
                    at++;
                    break;
                case '{' when isInterpolated:
                    holes++;
                    break;
                case '}' when holes > 0:
                    holes--;
                    break;
                case '\'' when holes > 0:
                    at += at + 1 < source.Length && source[at + 1] == '\\' ? 3 : 2;
                    break;
                case '"' when holes > 0:
                    at = End(source, at, at) - 1;
                    break;
                case '"':
                    return at + 1;
            }
        }

        return source.Length;
    }
}
