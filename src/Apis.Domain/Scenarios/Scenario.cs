namespace Apis.Domain.Scenarios;

/// <summary>scenario.json: what a home asks for and grants, by time of day and state of charge (specification 6.3).</summary>
public sealed record Scenario
{
    public TimeSpan RefreshingPeriod { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For slices that have none of their own.</summary>
    public AcceptSelection? AcceptSelection { get; init; }

    public required ValueList<TimeSlice> Slices { get; init; }
}
