using Apis.Domain;

namespace Apis.Simulation.Scenarios;

/// <summary>What a scenario file says: which homes, from when, for how long, and with which chance.</summary>
public sealed record ScenarioPlan
{
    public required string Title { get; init; }

    /// <summary>The folder with a folder for each home; relative to the scenario's own.</summary>
    public required string ConfigFolder { get; init; }

    public required ValueList<HomeScenario> Homes { get; init; }

    /// <summary>Local time of the zone.</summary>
    public required DateTime Start { get; init; }

    public required TimeSpan Span { get; init; }

    public ulong Seed { get; init; } = 1;
}
