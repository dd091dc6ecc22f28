namespace Apis.Domain.Scenarios;

/// <summary>Up to which charge a home shares, for how many points, and with whom.</summary>
public sealed record Condition(int LimitWh, double? PointPerWh = null, string? PairUnitId = null);
