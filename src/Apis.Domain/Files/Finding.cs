using Apis.Domain.Files.Json;

namespace Apis.Domain.Files;

/// <summary>Something about a file that a person should know: where, what stands there, and what was expected.</summary>
public sealed record Finding
{
    public required Severity Severity { get; init; }

    public required string File { get; init; }

    public required JsonPath Path { get; init; }

    /// <summary>Null when nothing stands there, or when the file's text is not at hand.</summary>
    public Position? Position { get; init; }

    /// <summary>The value as it stands in the file, shortened when long; null when nothing stands there.</summary>
    public string? Written { get; init; }

    /// <summary>Follows "but", such as: must lie between 0 and 100.</summary>
    public required string Expected { get; init; }

    public override string ToString()
    {
        var place = Position is { } position ? $"{File}:{position.Line}" : File;
        var mark = Severity is Severity.Warning ? "warning: " : "";
        return $"{place}: {mark}{Path} is {Written ?? "missing"}, but {Expected}";
    }
}
