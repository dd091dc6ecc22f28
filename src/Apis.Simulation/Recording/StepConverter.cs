using System.Text.Json;
using System.Text.Json.Serialization;
using Apis.Domain.Converters;

namespace Apis.Simulation.Recording;

/// <summary>A step of a converter in JSON, with its kind.</summary>
sealed class StepConverter : JsonConverter<DeviceStep>
{
    public override DeviceStep Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        throw new NotSupportedException("Events are written, not read.");

    public override void Write(Utf8JsonWriter writer, DeviceStep step, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", step.GetType().Name);
        foreach (var member in JsonSerializer.SerializeToElement(step, step.GetType(), options).EnumerateObject())
            member.WriteTo(writer);
        writer.WriteEndObject();
    }

    /// <summary>The kinds themselves are written as they are.</summary>
    public override bool CanConvert(Type type) => type == typeof(DeviceStep);
}
