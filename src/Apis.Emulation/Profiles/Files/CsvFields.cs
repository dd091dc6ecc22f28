namespace Apis.Emulation.Profiles.Files;

/// <summary>The fields of a line, one after another. A field in quotes may hold commas; quotes within it stay doubled.</summary>
ref struct CsvFields(ReadOnlySpan<byte> line)
{
    ReadOnlySpan<byte> _rest = line;
    bool _hasMore = true;

    /// <summary>The number of the field that was read last, counted from 1.</summary>
    public int Column { get; private set; }

    public ReadOnlySpan<byte> Field { get; private set; }

    public bool MoveNext()
    {
        if (!_hasMore)
            return false;

        Column++;
        var quoted = _rest is [(byte)'"', ..] ? EndOfQuotes() : 0;
        var comma = _rest[quoted..].IndexOf((byte)',');
        _hasMore = comma >= 0;
        var length = _hasMore ? quoted + comma : _rest.Length;
        Field = WithoutQuotes(_rest[..length]);
        _rest = _hasMore ? _rest[(length + 1)..] : [];
        return true;
    }

    /// <summary>The field of this number, counted from 1, if there are as many.</summary>
    public bool MoveTo(int column)
    {
        while (Column < column)
        {
            if (!MoveNext())
                return false;
        }

        return true;
    }

    /// <summary>Reads on to the last field; how many there are.</summary>
    public int CountAll()
    {
        while (MoveNext())
            continue;
        return Column;
    }

    /// <summary>Behind the quote that ends the field; the whole line when none does.</summary>
    readonly int EndOfQuotes()
    {
        for (var at = 1; at < _rest.Length; at++)
        {
            if (_rest[at] is not (byte)'"')
                continue;
            if (at + 1 >= _rest.Length || _rest[at + 1] is not (byte)'"')
                return at + 1;
            at++;
        }

        return _rest.Length;
    }

    static ReadOnlySpan<byte> WithoutQuotes(ReadOnlySpan<byte> field) =>
        field is [(byte)'"', .., (byte)'"'] ? field[1..^1] : field;
}
