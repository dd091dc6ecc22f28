using Apis.Domain.Deals;

namespace Apis.Domain.Scenarios;

/// <summary>What a scenario has a home ask for or grant; the amount is not yet rounded to anything.</summary>
public sealed record Share(Direction Direction, int AmountWh, double? PointPerWh = null, string? PairUnitId = null);
