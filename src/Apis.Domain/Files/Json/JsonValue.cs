namespace Apis.Domain.Files.Json;

/// <summary>A value of a JSON text that knows where it stood.</summary>
public abstract record JsonValue
{
    /// <summary>Where it began; 0:0 when it was not read from a text.</summary>
    public Position Position { get; init; }
}
