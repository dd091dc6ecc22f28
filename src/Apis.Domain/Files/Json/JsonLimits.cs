namespace Apis.Domain.Files.Json;

/// <summary>What a JSON text may be at most.</summary>
public static class JsonLimits
{
    /// <summary>1 MiB.</summary>
    public const int Bytes = 1 << 20;

    /// <summary>Objects and arrays within one another.</summary>
    public const int Depth = 32;
}
