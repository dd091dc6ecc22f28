using System.Text.Json;
using System.Text.Json.Serialization;
using Apis.Domain;

namespace Apis.Node.Deals;

/// <summary>A list in JSON.</summary>
sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<T[]>(ref reader, options)?.ToValueList() ?? [];

    public override void Write(Utf8JsonWriter writer, ValueList<T> list, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in list)
            JsonSerializer.Serialize(writer, item, options);
        writer.WriteEndArray();
    }
}
