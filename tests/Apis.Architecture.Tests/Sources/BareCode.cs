namespace Apis.Architecture.Tests.Sources;

/// <summary>
/// C# with its comments and the contents of its strings blanked out, every other character in its place, so that simple
/// patterns find code and nothing else. What stands in the holes of an interpolated string is blanked too.
/// </summary>
sealed class BareCode
{
    readonly string _source;
    readonly char[] _code;
    int _at;

    BareCode(string source)
    {
        _source = source;
        _code = source.ToCharArray();
    }

    public static string Of(string source)
    {
        var code = new BareCode(source);
        while (code._at < source.Length)
            code.Next();
        return new string(code._code);
    }

    void Next()
    {
        if (Ahead("//"))
            BlankTo(IndexOf("\n", _at));
        else if (Ahead("/*"))
            BlankTo(IndexOf("*/", _at + 2) + 2);
        else if (Ahead("'"))
            Character();
        else if (Ahead("\"") || Ahead("$") || Ahead("@"))
            Text();
        else
            _at++;
    }

    /// <summary>An apostrophe that begins no character, as in the name of a region, is passed over.</summary>
    void Character()
    {
        var end = _at + 2 < _source.Length && _source[_at + 1] == '\\' ? IndexOf("'", _at + 3) : _at + 2;
        if (end < _source.Length && _source[end] == '\'')
            BlankTo(end + 1);
        else
            _at++;
    }

    void Text()
    {
        var quote = _at;
        while (quote < _source.Length && _source[quote] is '$' or '@')
            quote++;
        var quotes = 0;
        while (quote + quotes < _source.Length && _source[quote + quotes] == '"')
            quotes++;

        if (quotes == 0)
            _at = quote;
        else if (quotes >= 3 && !_source.AsSpan(_at, quote - _at).Contains('@'))
            BlankTo(IndexOf(new string('"', quotes), quote + quotes) + quotes);
        else
            BlankTo(TextLiteral.End(_source, _at, quote));
    }

    bool Ahead(string token) => string.CompareOrdinal(_source, _at, token, 0, token.Length) == 0;

    int IndexOf(string token, int from)
    {
        var found = from < _source.Length ? _source.IndexOf(token, from, StringComparison.Ordinal) : -1;
        return found < 0 ? _source.Length : found;
    }

    void BlankTo(int end)
    {
        for (; _at < Math.Min(end, _source.Length); _at++)
        {
            if (_code[_at] != '\n')
                _code[_at] = ' ';
        }
    }
}
