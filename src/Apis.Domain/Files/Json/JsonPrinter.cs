using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Apis.Domain.Files.Json;

/// <summary>Prints values as JSON text: for files with two blanks a level, for messages and hashes in one line.</summary>
public static class JsonPrinter
{
    const int ExcerptLength = 60;

    static readonly JsonWriterOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        MaxDepth = JsonLimits.Depth,
    };

    static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    /// <summary>In lines, with a line end after the last.</summary>
    public static string Print(this JsonValue value) => Printed(value, Indented) + "\n";

    public static string PrintCompact(this JsonValue value) => Printed(value, Compact);

    /// <summary>As PrintCompact, shortened when long.</summary>
    public static string Excerpt(this JsonValue value)
    {
        var text = value switch
        {
            JsonString { IsSecret: true } => JsonString.Hidden,
            JsonString { Text.Length: > ExcerptLength } longText => new JsonString(Shortened(longText.Text)).PrintCompact(),
            JsonObject { Members.Count: > 0 } => "{…}",
            JsonArray { Elements.Count: > ExcerptLength } => "[…]",
            JsonNumber number => number.Spelling,
            _ => value.PrintCompact(),
        };
        return Shortened(text);
    }

    internal static string Shortened(string text)
    {
        if (text.Length <= ExcerptLength)
            return text;

        var length = char.IsHighSurrogate(text[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return text[..length] + "…";
    }

    static string Printed(JsonValue value, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
            Write(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    static void Write(Utf8JsonWriter writer, JsonValue value)
    {
        switch (value)
        {
            case JsonObject { Members: var members }:
                WriteObject(writer, members);
                break;
            case JsonArray { Elements: var elements }:
                WriteArray(writer, elements);
                break;
            case JsonString { Text: var text }:
                writer.WriteStringValue(text);
                break;
            case JsonNumber { Spelling: var spelling }:
                writer.WriteRawValue(spelling);
                break;
            case JsonBoolean { Value: var flag }:
                writer.WriteBooleanValue(flag);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    static void WriteObject(Utf8JsonWriter writer, ValueList<JsonMember> members)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    static void WriteArray(Utf8JsonWriter writer, ValueList<JsonValue> elements)
    {
        writer.WriteStartArray();
        foreach (var element in elements)
            Write(writer, element);
        writer.WriteEndArray();
    }
}
