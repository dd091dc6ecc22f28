using Apis.Domain;
using Apis.Domain.Files.Json;
using Apis.Emulation.Panels;

namespace Apis.Emulation.Traces;

/// <summary>What the reference's emulator did, step by step, from a state that is told.</summary>
public sealed record Trace
{
    public required string File { get; init; }

    /// <summary>Emulated seconds in a pass.</summary>
    public required int Acceleration { get; init; }

    public required DateTime Start { get; init; }

    /// <summary>Emulated seconds since the start at which the trace begins.</summary>
    public required long BeginsAtS { get; init; }

    public required double BatteryWh { get; init; }

    /// <summary>The units before the first step: new ones with the states of charge that the input tells.</summary>
    public required ValueList<UnitPanel> Initial { get; init; }

    /// <summary>What was recorded before the first step.</summary>
    public required JsonObject InitialState { get; init; }

    public required ValueList<TraceStep> Steps { get; init; }
}
