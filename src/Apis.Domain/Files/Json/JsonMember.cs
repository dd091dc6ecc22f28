namespace Apis.Domain.Files.Json;

/// <summary>A name and its value in an object.</summary>
public sealed record JsonMember(string Name, JsonValue Value);
