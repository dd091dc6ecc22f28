using Apis.Domain;
using Apis.Domain.Files.Json;

namespace Apis.Emulation.Traces;

/// <summary>Passes of the power flow, with the state of charge after each where it was recorded.</summary>
public sealed record PassesStep(JsonPath Path, JsonObject? State, int Count, ValueList<RsocRow> RsocAfterEach)
    : TraceStep(Path, State);
