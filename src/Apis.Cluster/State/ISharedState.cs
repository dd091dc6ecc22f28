namespace Apis.Cluster.State;

/// <summary>Small values by key that all nodes share; they survive the death of any node.</summary>
public interface ISharedState
{
    Task<Entry?> Read(string key);

    /// <summary>All whose key begins so, in the order of their keys.</summary>
    Task<IReadOnlyList<Entry>> List(string prefix);

    /// <summary>
    /// Makes all changes if all conditions hold, else none. The revision that the changed entries then have; null when a
    /// condition doesn't hold.
    /// </summary>
    Task<long?> Commit(IReadOnlyList<Condition> conditions, IReadOnlyList<Change> changes);

    /// <summary>Tells it <see cref="EntryChanged"/> in the order of changes, from now on.</summary>
    void Watch(string prefix, IActorRef listener);
}
