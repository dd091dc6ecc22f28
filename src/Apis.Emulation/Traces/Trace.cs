using Apis.Domain;
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

    /// <summary>The units before the first step, with the states of charge that the input tells.</summary>
    public required ValueList<UnitPanel> Initial { get; init; }

    public required ValueList<TraceStep> Steps { get; init; }
}
