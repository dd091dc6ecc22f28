using Apis.Cluster.State;

namespace Apis.Cluster.Local;

/// <summary>The shared state: every commit has one revision, and what changes is told to all seats in that order.</summary>
sealed class Entries(LocalCluster cluster)
{
    /// <summary>Sorts behind every key that has the prefix before it.</summary>
    const char Last = '\uffff';

    readonly Dictionary<string, Kept> _kept = [];
    readonly SortedSet<string> _keys = new(StringComparer.Ordinal);

    public long Revision { get; private set; }

    public Entry? Read(string key) => _kept.GetValueOrDefault(key)?.Entry;

    public IReadOnlyList<Entry> List(string prefix) =>
        [.. _keys.GetViewBetween(prefix, prefix + Last).Select(key => _kept[key].Entry)];

    public long? Commit(IReadOnlyList<Condition> conditions, IReadOnlyList<Change> changes)
    {
        foreach (var condition in conditions)
        {
            if ((Read(condition.Key)?.Revision ?? 0) != condition.Revision)
                return null;
        }

        return changes.Count == 0 ? Revision : Write(changes);
    }

    public long Write(params IReadOnlyList<Change> changes)
    {
        RefuseTooMany(changes);
        Revision++;
        var changed = new List<EntryChanged>(changes.Count);
        foreach (var change in changes)
        {
            if (change.Value is { } value)
                changed.Add(Put(change.Key, value, change.TimeToLive));
            else if (Remove(change.Key))
                changed.Add(new EntryChanged(change.Key, null));
        }

        foreach (var seat in cluster.Seats)
            seat.State.Note(changed, Revision);
        return Revision;
    }

    void RefuseTooMany(IReadOnlyList<Change> changes)
    {
        var count = _kept.Count;
        foreach (var change in changes)
            count += (change.Value is null ? 0 : 1) - (_kept.ContainsKey(change.Key) ? 1 : 0);
        if (count > _kept.Count && count > cluster.Options.MostEntries)
            throw new InvalidOperationException($"The shared state is full: it holds {cluster.Options.MostEntries} entries.");
    }

    EntryChanged Put(string key, string value, TimeSpan? timeToLive)
    {
        if (_kept.TryGetValue(key, out var before))
            before.End?.Dispose();
        else
            _keys.Add(key);

        var entry = new Entry(key, value, Revision);
        _kept[key] = new Kept(entry, timeToLive is { } span ? cluster.After(span, () => Write(new Change(key, null))) : null);
        return new EntryChanged(key, entry);
    }

    bool Remove(string key)
    {
        if (!_kept.Remove(key, out var before))
            return false;

        before.End?.Dispose();
        return _keys.Remove(key);
    }

    sealed record Kept(Entry Entry, Alarm? End);
}
