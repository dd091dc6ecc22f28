using System.Globalization;
using System.Text;

namespace Apis.Kernel.Hocon.Reading;

/// <summary>Reads quoted, triple-quoted and unquoted strings.</summary>
static class HoconText
{
    const string TripleQuote = "\"\"\"";
    const int UnicodeEscapeChars = 4;

    public static string Quoted(HoconReader reader)
    {
        if (reader.Sees(TripleQuote))
            return TripleQuoted(reader);
        var opened = reader.Origin;
        var result = new StringBuilder();
        reader.Take();
        while (reader.Current != '"')
        {
            if (reader.Current is not { } c || char.IsControl(c))
                throw reader.Unexpected($"a closing '\"' was expected for the one in line {opened.Line}");
            reader.Take();
            result.Append(c == '\\' ? Escaped(reader) : c);
        }
        reader.Take();
        return result.ToString();
    }

    /// <summary>An unquoted string ends before a blank, a reserved character or a comment.</summary>
    public static string Unquoted(HoconReader reader)
    {
        var result = new StringBuilder();
        while (reader.Current is { } c && !reader.SeesComment && (HoconCharacters.IsUnquoted(c) || IsExponentSign(c, result)))
            result.Append(reader.Take());
        return result.ToString();
    }

    /// <summary>The '+' is reserved but in a number such as 1e+5.</summary>
    static bool IsExponentSign(char c, StringBuilder before) =>
        c == '+' && before.Length > 1 && before[^1] is 'e' or 'E' && (char.IsAsciiDigit(before[0]) || before[0] == '-');

    /// <summary>Everything counts as it stands; of more than three closing quotes the last three close.</summary>
    static string TripleQuoted(HoconReader reader)
    {
        var opened = reader.Origin;
        var result = new StringBuilder();
        reader.TryTake(TripleQuote);
        while (!reader.Sees(TripleQuote) || reader.Sees(TripleQuote + "\""))
        {
            if (reader.AtEnd)
                throw reader.Unexpected($"a closing '{TripleQuote}' was expected for the one in line {opened.Line}");
            result.Append(reader.Take());
        }
        reader.TryTake(TripleQuote);
        return result.ToString();
    }

    static char Escaped(HoconReader reader)
    {
        var escaped = reader.Current switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            '"' or '\\' or '/' => reader.Current.Value,
            'u' => 'u',
            _ => throw reader.Unexpected("one of \" \\ / b f n r t u was expected after '\\'"),
        };
        reader.Take();
        return escaped == 'u' ? UnicodeEscaped(reader) : escaped;
    }

    static char UnicodeEscaped(HoconReader reader)
    {
        var code = new StringBuilder();
        while (code.Length < UnicodeEscapeChars)
        {
            if (reader.Current is not { } c || !char.IsAsciiHexDigit(c))
                throw reader.Unexpected("four hexadecimal digits were expected after '\\u'");
            code.Append(reader.Take());
        }
        return (char)int.Parse(code.ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
