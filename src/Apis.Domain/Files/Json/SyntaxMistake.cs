using System.Text;
using System.Text.Json;

namespace Apis.Domain.Files.Json;

/// <summary>Says in a person's words what the framework's reader found wrong with a text.</summary>
sealed record SyntaxMistake(Position Position, string? Written, string Expected)
{
    const int SnippetBytes = 24;

    public static SyntaxMistake Of(ReadOnlySpan<byte> text, JsonException mistake, bool beforeTheValue, bool afterTheValue)
    {
        var offset = Offset(text, mistake.LineNumber ?? 0, mistake.BytePositionInLine ?? 0);
        var position = new LineCounter().At(text, offset);

        if (afterTheValue)
            return new(position, Snippet(text[offset..]), "nothing may follow the end of the value");
        if (IsBlank(text[offset..]))
            return beforeTheValue
                ? new(position, null, "the file must hold a JSON value")
                : new(position, "cut off", "must be closed before the file ends");
        if (IsNoNumber(text, offset))
            return new(position, Snippet(text[offset..]), "must be a number; JSON has neither NaN nor Infinity");
        return new(position, Snippet(text[offset..]), $"must be JSON: {Reason(mistake.Message)}");
    }

    static int Offset(ReadOnlySpan<byte> text, long line, long byteInLine)
    {
        var offset = 0;
        for (; line > 0; line--)
            offset += text[offset..].IndexOf((byte)'\n') + 1;
        return (int)Math.Clamp(offset + byteInLine, 0, text.Length);
    }

    static bool IsBlank(ReadOnlySpan<byte> text) => text.TrimStart(" \t\r\n"u8).IsEmpty;

    static bool IsNoNumber(ReadOnlySpan<byte> text, int offset)
    {
        var rest = text[offset..].TrimStart((byte)'-');
        return rest.StartsWith("NaN"u8) || rest.StartsWith("Infinity"u8);
    }

    static string Snippet(ReadOnlySpan<byte> rest)
    {
        var lineEnd = rest.IndexOfAny((byte)'\r', (byte)'\n');
        var line = lineEnd < 0 ? rest : rest[..lineEnd];
        if (line.Length <= SnippetBytes)
            return Encoding.UTF8.GetString(line);

        // Not in the middle of a character.
        var length = SnippetBytes;
        while (length > 0 && (line[length] & 0xC0) == 0x80)
            length--;
        return Encoding.UTF8.GetString(line[..length]) + "…";
    }

    /// <summary>The framework's sentence without the position that it appends.</summary>
    static string Reason(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }
}
