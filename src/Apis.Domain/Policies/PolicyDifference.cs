using Apis.Domain.Files.Json;

namespace Apis.Domain.Policies;

/// <summary>A place at which two policies say something else, and what each of them says; null where it says nothing.</summary>
public sealed record PolicyDifference(JsonPath Path, string? One, string? Other)
{
    public override string ToString() => $"{Path} is {One ?? "missing"} in one and {Other ?? "missing"} in the other";
}
