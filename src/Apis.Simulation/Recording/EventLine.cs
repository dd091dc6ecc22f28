using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Apis.Simulation.Recording;

/// <summary>What happened, as a line of events.jsonl.</summary>
static class EventLine
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new StepConverter() },
    };

    public static string Of(DateTimeOffset at, object happened) => JsonSerializer.Serialize(
        new Line(at, happened.GetType().Name, JsonSerializer.SerializeToElement(happened, happened.GetType(), Options)), Options);

    sealed record Line(DateTimeOffset Time, string Event, JsonElement What);
}
