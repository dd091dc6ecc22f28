namespace Apis.Cluster.Local;

/// <summary>Actors that are told of something, each once, in the order in which they came.</summary>
sealed class Listeners(LocalCluster cluster)
{
    readonly List<IActorRef> _listeners = [];

    public int Count => _listeners.Count;

    public void Add(IActorRef listener)
    {
        ArgumentNullException.ThrowIfNull(listener);
        if (_listeners.Contains(listener))
            return;

        cluster.RefuseMoreThan(_listeners.Count, "listeners");
        _listeners.Add(listener);
    }

    public void Remove(IActorRef listener) => _listeners.Remove(listener);

    public void Tell(object message) => Tell(message, ActorRefs.NoSender);

    public void Tell(object message, IActorRef sender)
    {
        foreach (var listener in _listeners)
            listener.Tell(message, sender);
    }
}
