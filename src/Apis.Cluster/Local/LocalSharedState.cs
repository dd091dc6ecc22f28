using Apis.Cluster.State;

namespace Apis.Cluster.Local;

/// <summary>
/// A seat's way to the shared state. Changes that it watches and can't hear yet are kept for it, and told in order.
/// </summary>
sealed class LocalSharedState(LocalSeat seat) : ISharedState
{
    readonly List<Watcher> _watchers = [];
    readonly Queue<(long Revision, EntryChanged Change)> _untold = new();

    public Task<Entry?> Read(string key)
    {
        Names.Check(key);
        lock (seat.Cluster.Gate)
            return seat.Call(() => seat.Cluster.Coordinator.Entries.Read(key));
    }

    public Task<IReadOnlyList<Entry>> List(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        lock (seat.Cluster.Gate)
            return seat.Call(() => seat.Cluster.Coordinator.Entries.List(prefix));
    }

    public Task<long?> Commit(IReadOnlyList<Condition> conditions, IReadOnlyList<Change> changes)
    {
        foreach (var change in changes)
            Check(change);
        if (changes.Count > 1 && changes.Select(change => change.Key).Distinct().Count() < changes.Count)
            throw new ArgumentException("An entry is changed twice.", nameof(changes));

        lock (seat.Cluster.Gate)
            return seat.Call(() => seat.Cluster.Coordinator.Entries.Commit(conditions, changes));
    }

    public void Watch(string prefix, IActorRef listener)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(listener);
        lock (seat.Cluster.Gate)
        {
            if (_watchers.Exists(watcher => watcher.Prefix == prefix && watcher.Listener.Equals(listener)))
                return;

            seat.Cluster.RefuseMoreThan(_watchers.Count, "watches");
            _watchers.Add(new Watcher(prefix, listener, seat.Cluster.Coordinator.Entries.Revision));
        }
    }

    /// <summary>These have changed, all in this revision.</summary>
    public void Note(IReadOnlyList<EntryChanged> changes, long revision)
    {
        if (_watchers.Count == 0)
            return;

        foreach (var change in changes)
        {
            if (_watchers.Exists(watcher => watcher.Wants(change)))
                _untold.Enqueue((revision, change));
        }

        while (_untold.Count > seat.Cluster.Options.MostChangesMissed)
            _untold.Dequeue();
        TellInTime(revision);
    }

    public void Reconnect() => TellInTime(seat.Cluster.Coordinator.Entries.Revision);

    void TellInTime(long revision)
    {
        if (_untold.Count > 0)
            seat.Cluster.Network.CarryNews(seat, () => TellUpTo(revision));
    }

    void TellUpTo(long revision)
    {
        while (_untold.TryPeek(out var next) && next.Revision <= revision)
        {
            _untold.Dequeue();
            foreach (var watcher in _watchers)
            {
                if (next.Revision > watcher.Since && watcher.Wants(next.Change))
                    watcher.Listener.Tell(next.Change, ActorRefs.NoSender);
            }
        }
    }

    void Check(Change change)
    {
        Names.Check(change.Key);
        if (change.Key.StartsWith(Role.Prefix, StringComparison.Ordinal))
            throw new ArgumentException($"{change.Key} belongs to the cluster itself.");
        var longest = seat.Cluster.Options.LongestValue;
        if (change.Value?.Length > longest)
            throw new ArgumentException($"{change.Key} would have {change.Value.Length} characters, the limit is {longest}.");
        if (change.TimeToLive <= TimeSpan.Zero)
            throw new ArgumentException($"The time to live of {change.Key} is {change.TimeToLive}, but must be greater than 0.");
    }

    readonly record struct Watcher(string Prefix, IActorRef Listener, long Since)
    {
        public bool Wants(EntryChanged change) => change.Key.StartsWith(Prefix, StringComparison.Ordinal);
    }
}
