namespace Apis.Kernel.Hocon.Reading;

/// <summary>Walks over a text and knows at every character where it is.</summary>
sealed class HoconReader(string text, string sourceName)
{
    int _position;
    int _line = 1;
    int _column = 1;

    public HoconOrigin Origin => new(sourceName, _line, _column);

    public bool AtEnd => _position == text.Length;

    /// <summary>Null at the end of the text.</summary>
    public char? Current => AtEnd ? null : text[_position];

    public bool Sees(string expected) => text.AsSpan(_position).StartsWith(expected, StringComparison.Ordinal);

    /// <summary>The character that follows a word which stands here.</summary>
    public char? CharAfter(string word) => _position + word.Length < text.Length ? text[_position + word.Length] : null;

    public bool SeesComment => Current == '#' || Sees("//");

    public char Take()
    {
        var taken = text[_position++];
        (_line, _column) = taken == '\n' ? (_line + 1, 1) : (_line, _column + 1);
        return taken;
    }

    public bool TryTake(string expected)
    {
        if (!Sees(expected))
            return false;
        for (var i = 0; i < expected.Length; i++)
            Take();
        return true;
    }

    public void Expect(string expected, string expectation)
    {
        if (!TryTake(expected))
            throw Unexpected(expectation);
    }

    public string TakeWhile(Func<char, bool> belongs)
    {
        var start = _position;
        while (Current is { } c && belongs(c))
            Take();
        return text[start.._position];
    }

    public string TakeSpaces() => TakeWhile(HoconCharacters.IsSpace);

    /// <summary>Skips blanks, new lines and comments; true when a new line was among them.</summary>
    public bool SkipBlanks()
    {
        var startLine = _line;
        do
        {
            TakeWhile(c => c == '\n' || HoconCharacters.IsSpace(c));
            if (SeesComment)
                TakeWhile(c => c != '\n');
        }
        while (Current == '\n');
        return _line > startLine;
    }

    public HoconException Unexpected(string expectation) => new(Origin, DescribeCurrent(), expectation);

    string DescribeCurrent() => Current switch
    {
        null => "the end of the text",
        '\n' => "the end of the line",
        { } c when char.IsControl(c) => $"the character U+{(int)c:X4}",
        { } c => $"'{c}'",
    };
}
