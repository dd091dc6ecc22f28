using System.Text;

namespace Apis.Domain.Files.Json;

/// <summary>Finds line and column of growing offsets in a UTF-8 text, going over each byte once.</summary>
sealed class LineCounter
{
    int _offset;
    int _line = 1;
    int _column = 1;

    /// <summary>The position of the offset, which must not be less than the one asked before.</summary>
    public Position At(ReadOnlySpan<byte> text, int offset)
    {
        var passed = text[_offset..offset];
        _line += passed.Count((byte)'\n');

        var lastBreak = passed.LastIndexOf((byte)'\n');
        _column = (lastBreak < 0 ? _column : 1) + Encoding.UTF8.GetCharCount(passed[(lastBreak + 1)..]);
        _offset = offset;
        return new(_line, _column);
    }
}
