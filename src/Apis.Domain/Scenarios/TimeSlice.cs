namespace Apis.Domain.Scenarios;

/// <summary>A part of the day, From included and To not, and what holds in it.</summary>
public sealed record TimeSlice
{
    public required TimeSpan From { get; init; }

    /// <summary>At most 24 hours.</summary>
    public required TimeSpan To { get; init; }

    public AcceptSelection? AcceptSelection { get; init; }

    public required ValueList<BatteryRange> BatteryStatus { get; init; }

    public ValueList<StatusRule> Requests { get; init; } = [];

    public ValueList<StatusRule> Accepts { get; init; } = [];
}
