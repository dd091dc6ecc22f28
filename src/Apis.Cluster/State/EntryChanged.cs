namespace Apis.Cluster.State;

/// <summary>The entry of this key has changed; null is that it is gone.</summary>
public sealed record EntryChanged(string Key, Entry? Entry);
