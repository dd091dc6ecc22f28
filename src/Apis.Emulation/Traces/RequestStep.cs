using Apis.Domain.Files.Json;

namespace Apis.Emulation.Traces;

/// <summary>A request, with what was answered. A reply that is no object is a text.</summary>
public sealed record RequestStep(
    JsonPath Path, JsonObject? State, string Request, int Status, string? ContentType, JsonValue? Reply)
    : TraceStep(Path, State);
