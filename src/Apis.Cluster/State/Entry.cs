namespace Apis.Cluster.State;

/// <summary>A value, and the revision of its last change, which grows with each change of anything.</summary>
public sealed record Entry(string Key, string Value, long Revision);
