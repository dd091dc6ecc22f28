namespace Apis.Domain.Files.Json;

/// <summary>A list of values.</summary>
public sealed record JsonArray(ValueList<JsonValue> Elements) : JsonValue;
