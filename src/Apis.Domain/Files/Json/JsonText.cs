using System.Text;
using System.Text.Unicode;

namespace Apis.Domain.Files.Json;

/// <summary>
/// Reads a JSON text into values that know where they stood. Comments are skipped; of repeated names the last value counts, at
/// the place of the first (user, mediator and node 2.1). Whatever is wrong with the text is a finding, never an exception.
/// </summary>
public static class JsonText
{
    static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Loaded<JsonValue> Parse(string text, string file) => Parse(Encoding.UTF8.GetBytes(text), file);

    public static Loaded<JsonValue> Parse(ReadOnlySpan<byte> text, string file)
    {
        var findings = new FindingList(file);
        return findings.Conclude(Parse(text, findings));
    }

    /// <summary>Null when the text isn't JSON, which the findings then say.</summary>
    public static JsonValue? Parse(ReadOnlySpan<byte> text, FindingList findings)
    {
        if (Refusal(text) is { } refusal)
        {
            findings.Error(JsonPath.Root, new Position(1, 1), refusal.Written, refusal.Expected);
            return null;
        }

        if (text.StartsWith(ByteOrderMark))
            text = text[ByteOrderMark.Length..];
        return new JsonTextReader(text, findings).ReadAll();
    }

    static (string Written, string Expected)? Refusal(ReadOnlySpan<byte> text)
    {
        if (text.Length > JsonLimits.Bytes)
            return ($"{text.Length} bytes long", $"a file may have {JsonLimits.Bytes} bytes at most");
        if (text is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, ..] or [_, 0, ..])
            return ("in UTF-16 or UTF-32", "must be in UTF-8");
        if (!Utf8.IsValid(text))
            return ("not in UTF-8", "must be in UTF-8");
        return null;
    }
}
