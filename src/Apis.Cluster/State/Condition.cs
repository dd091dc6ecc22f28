namespace Apis.Cluster.State;

/// <summary>The entry must have this revision; 0 is that there must be none.</summary>
public readonly record struct Condition(string Key, long Revision);
