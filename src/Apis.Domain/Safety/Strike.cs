namespace Apis.Domain.Safety;

/// <summary>A check that failed when it was last made, and when that was.</summary>
public readonly record struct Strike(TwoStrikeCheck Check, DateTimeOffset Time);
