using Apis.Kernel.Actors;

namespace Apis.Kernel.Cells;

/// <summary>The children of one actor by name, in the order of their creation. Safe for several threads.</summary>
sealed class Children(ActorCell parent)
{
    readonly Dictionary<string, ActorCell> _byName = new(StringComparer.Ordinal);
    long _named;
    bool _isClosed;

    public int Count
    {
        get
        {
            lock (_byName)
                return _byName.Count;
        }
    }

    public ActorCell Add(Props props, string? name)
    {
        lock (_byName)
        {
            if (_isClosed)
                throw new InvalidOperationException($"{parent.Path} is stopping and can have no more children.");

            var childName = name is null ? ActorNames.Given(_named++) : ActorNames.Checked(name);
            var child = new ActorCell(parent.System, props, parent, childName);
            return _byName.TryAdd(child.Name, child)
                ? child
                : throw new InvalidActorNameException($"The name \"{name}\" is taken: {parent.Path} has a child of that name.");
        }
    }

    public void Remove(ActorCell child)
    {
        lock (_byName)
            _byName.Remove(child.Name);
    }

    public ActorCell? Find(string name)
    {
        lock (_byName)
            return _byName.GetValueOrDefault(name);
    }

    public bool Has(ActorCell child) => Find(child.Name) == child;

    public ActorCell[] Snapshot()
    {
        lock (_byName)
            return [.. _byName.Values];
    }

    /// <summary>From now on nobody is added.</summary>
    public void Close()
    {
        lock (_byName)
            _isClosed = true;
    }
}
