using Apis.Domain.Files.Json;

namespace Apis.Emulation.Traces;

/// <summary>One step of a trace, and the state that it led to where that was recorded.</summary>
/// <param name="Path">Where it stands in the file.</param>
/// <param name="State">Units, and what else is known of them.</param>
public abstract record TraceStep(JsonPath Path, JsonObject? State);
