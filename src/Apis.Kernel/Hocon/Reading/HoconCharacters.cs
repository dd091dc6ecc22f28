using System.Buffers;
using System.Globalization;

namespace Apis.Kernel.Hocon.Reading;

/// <summary>Which characters HOCON treats specially.</summary>
static class HoconCharacters
{
    const char ByteOrderMark = '\uFEFF';

    static readonly SearchValues<char> Reserved = SearchValues.Create("$\"{}[]:=,+#`^?!@*&\\");

    /// <summary>Blank space within a line; a new line separates values and is not among it.</summary>
    public static bool IsSpace(char c) => c != '\n' && IsWhitespace(c);

    public static bool IsUnquoted(char c) => !Reserved.Contains(c) && !IsWhitespace(c);

    static bool IsWhitespace(char c) =>
        c is '\t' or '\n' or '\v' or '\f' or '\r' or (>= '\u001C' and <= '\u001F') or ByteOrderMark
        || char.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
