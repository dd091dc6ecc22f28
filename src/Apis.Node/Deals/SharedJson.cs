using System.Text.Json;
using System.Text.Json.Serialization;
using Apis.Domain.Deals;

namespace Apis.Node.Deals;

/// <summary>
/// The form of values in shared state. A deal's log has whole seconds and single precision; here nothing is lost, so that the
/// next GridMaster goes on exactly where the last one was.
/// </summary>
static class SharedJson
{
    static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters =
        {
            new ValueListConverter<string>(), new ValueListConverter<Incident>(), new JsonStringEnumConverter(),
        },
    };

    public static string Print<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>What stands there was written by a node of this version; anything else is an error of the program.</summary>
    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Options) ?? throw new JsonException($"The shared value of {typeof(T).Name} is null.");
}
