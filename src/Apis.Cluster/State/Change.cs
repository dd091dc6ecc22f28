namespace Apis.Cluster.State;

/// <summary>A new value; null removes the entry.</summary>
/// <param name="Key">Of which entry.</param>
/// <param name="Value">What it becomes.</param>
/// <param name="TimeToLive">When it vanishes by itself; null is never.</param>
public readonly record struct Change(string Key, string? Value, TimeSpan? TimeToLive = null);
