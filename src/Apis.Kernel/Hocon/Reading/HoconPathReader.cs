using System.Collections.Immutable;
using System.Text;
using Apis.Kernel.Hocon.Values;

namespace Apis.Kernel.Hocon.Reading;

/// <summary>Reads a path expression: a key such as <c>a.b."c.d"</c>, or what stands inside <c>${ }</c>.</summary>
sealed class HoconPathReader(HoconReader reader)
{
    const string KeyExpected = "a key was expected";

    readonly ImmutableArray<string>.Builder _keys = ImmutableArray.CreateBuilder<string>();
    readonly StringBuilder _key = new();
    bool _quoted;

    /// <summary>Stops before the character that cannot belong to a path; blanks at either end don't count.</summary>
    public HoconPath Read()
    {
        var spaces = reader.TakeSpaces().Length > 0 ? "" : null;
        while (reader.Current is { } c && !reader.SeesComment && (c == '"' || HoconCharacters.IsUnquoted(c)))
        {
            _key.Append(spaces);
            ReadPiece(c);
            spaces = reader.TakeSpaces();
        }
        TakeKey();
        return new HoconPath(_keys.ToImmutable());
    }

    void ReadPiece(char c)
    {
        if (c == '.')
        {
            TakeKey();
            reader.Take();
        }
        else if (c == '"')
        {
            _key.Append(HoconText.Quoted(reader));
            _quoted = true;
        }
        else
        {
            _key.Append(reader.Take());
        }
    }

    void TakeKey()
    {
        // An empty key is possible, but only in quotes.
        if (_key.Length == 0 && !_quoted)
            throw reader.Unexpected(_keys.Count == 0 ? KeyExpected : $"{KeyExpected} after '.'");
        if (_keys.Count == HoconLimits.MaxNestingDepth)
            throw reader.Unexpected($"at most {HoconLimits.MaxNestingDepth} keys were expected in a path");
        _keys.Add(_key.ToString());
        _key.Clear();
        _quoted = false;
    }
}
