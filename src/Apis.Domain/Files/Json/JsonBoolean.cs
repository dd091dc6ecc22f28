namespace Apis.Domain.Files.Json;

/// <summary>True or false.</summary>
public sealed record JsonBoolean(bool Value) : JsonValue;
