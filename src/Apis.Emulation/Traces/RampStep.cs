using Apis.Domain;
using Apis.Domain.Files.Json;

namespace Apis.Emulation.Traces;

/// <summary>
/// The voltage change that the request before began, run to its end, with a pass after each of its steps.
/// </summary>
public sealed record RampStep(
    JsonPath Path, JsonObject? State, double FromV, double ToV, ValueList<ValueList<double>> VoltagesAfterEach)
    : TraceStep(Path, State);
