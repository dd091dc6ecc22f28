namespace Apis.Domain.Files.Json;

/// <summary>A text.</summary>
public sealed record JsonString(string Text) : JsonValue
{
    /// <summary>What stands in messages for a text that is secret.</summary>
    public const string Hidden = "a secret";

    /// <summary>Whether it was encrypted in the file, so that no message may repeat it.</summary>
    public bool IsSecret { get; init; }
}
