namespace Apis.Domain.Files.Json;

/// <summary>A text.</summary>
public sealed record JsonString(string Text) : JsonValue;
