using Apis.Domain.Errors;

namespace Apis.Domain.Time;

/// <summary>Takes a date-time pattern apart: letters are fields, apostrophes enclose text, two of them are one.</summary>
sealed class PatternReader
{
    const int LongestYear = 9;

    readonly string _text;
    readonly List<PatternPiece> _pieces = [];
    int _at;

    PatternReader(string text) => _text = text;

    public static Outcome<ValueList<PatternPiece>> Read(string text)
    {
        var reader = new PatternReader(text);
        while (reader._at < text.Length)
        {
            if (reader.Next() is { } problem)
                return problem;
        }

        return reader._pieces.ToValueList();
    }

    Problem? Next() => _text[_at] switch
    {
        '\'' => Quoted(),
        var letter when char.IsAsciiLetter(letter) => Field(letter),
        '[' or ']' or '{' or '}' or '#' => Wrong($"has {_text[_at]} outside apostrophes"),
        _ => Literal(_text[_at++].ToString()),
    };

    Problem? Field(char letter)
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] == letter)
            _at++;

        var longest = letter switch { 'u' or 'y' => LongestYear, 'M' or 'd' or 'H' or 'm' or 's' => 2, _ => 0 };
        if (_at - start > longest)
            return Wrong($"has {_text[start.._at]}, which is none of u, y, M, d, H, m, s in a length that is understood");

        _pieces.Add(PatternPiece.Field(letter, _at - start));
        return null;
    }

    Problem? Quoted()
    {
        var end = EndOfQuoted();
        if (end < 0)
            return Wrong("lacks the closing apostrophe");

        var inside = _text[(_at + 1)..end];
        _at = end + 1;
        return Literal(inside.Length == 0 ? "'" : inside.Replace("''", "'", StringComparison.Ordinal));
    }

    /// <summary>Two apostrophes in a row don't end a text.</summary>
    int EndOfQuoted()
    {
        var end = _text.IndexOf('\'', _at + 1);
        while (end >= 0 && end + 1 < _text.Length && _text[end + 1] == '\'')
            end = _text.IndexOf('\'', end + 2);
        return end;
    }

    Problem? Literal(string text)
    {
        _pieces.Add(PatternPiece.Text(text));
        return null;
    }

    Problem Wrong(string what) => new($"the date-time pattern {_text} {what}");
}
