using Apis.Kernel.Actors;
using Apis.Kernel.Signals;

namespace Apis.Kernel.Cells;

/// <summary>Death watch: who asked hears once that another has stopped.</summary>
sealed partial class ActorCell
{
    DeathWatch? _deathWatch;

    DeathWatch DeathWatch => _deathWatch ??= new DeathWatch();

    public IActorRef Watch(IActorRef subject) => WatchFor(subject, message: null);

    public IActorRef WatchWith(IActorRef subject, object message) => WatchFor(subject, message);

    public IActorRef Unwatch(IActorRef subject)
    {
        if (_deathWatch is { } watch && subject is InternalActorRef other)
        {
            watch.Queued.Remove(subject);
            if (watch.Watching.Remove(other))
                other.Send(new Unwatch(_self));
        }

        return subject;
    }

    public void AddWatcher(InternalActorRef watcher)
    {
        if (!DeathWatch.Watchers.Contains(watcher))
            DeathWatch.Watchers.Add(watcher);
    }

    public void RemoveWatcher(InternalActorRef watcher) => _deathWatch?.Watchers.Remove(watcher);

    /// <summary>Puts the news behind the messages that are there already: what the other told before it stopped comes first.</summary>
    public void NoteWatchedStopped(InternalActorRef subject)
    {
        if (_deathWatch?.Watching.Remove(subject, out var message) != true)
            return;

        if (message is null)
            _deathWatch.Queued.Add(subject);
        _self.Tell(message ?? new Terminated(subject), subject);
    }

    IActorRef WatchFor(IActorRef subject, object? message)
    {
        if (subject is not InternalActorRef other || other == _self)
            return subject;

        if (DeathWatch.Watching.TryAdd(other, message))
            other.Send(new Watch(_self));
        else if (!Equals(DeathWatch.Watching[other], message))
            throw new InvalidOperationException($"{_self} watches {subject} already, for another message. Unwatch it first.");
        return subject;
    }

    bool TakeQueuedTerminated(IActorRef subject) => _deathWatch?.Queued.Remove(subject) == true;

    void EndDeathWatch()
    {
        if (_deathWatch is not { } watch)
            return;

        _deathWatch = null;
        foreach (var watcher in watch.Watchers)
            watcher.Send(new WatchedStopped(_self));
        foreach (var watched in watch.Watching.Keys)
            watched.Send(new Unwatch(_self));
    }
}
