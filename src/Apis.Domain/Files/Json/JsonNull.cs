namespace Apis.Domain.Files.Json;

/// <summary>The value null, which is not the same as nothing.</summary>
public sealed record JsonNull : JsonValue;
