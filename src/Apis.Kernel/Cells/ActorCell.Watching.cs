using Apis.Kernel.Actors;
using Apis.Kernel.Dispatch;
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

    public void AddWatcher(InternalActorRef watcher) => DeathWatch.Watchers.Add(watcher);

    public void RemoveWatcher(InternalActorRef watcher) => _deathWatch?.Watchers.Remove(watcher);

    /// <summary>
    /// Puts the news behind the messages that are there already: what the other told before it stopped comes first.
    /// </summary>
    public void NoteWatchedStopped(InternalActorRef subject)
    {
        if (_deathWatch?.Watching.Remove(subject, out var message) != true)
            return;

        _deathWatch.Queued[subject] = message;
        _self.Tell(new Terminated(subject), subject);
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

    /// <summary>News that is no longer wanted has been taken from the queued ones, and is not heard.</summary>
    void DeliverTerminated(Terminated terminated)
    {
        if (_deathWatch?.Queued.Remove(terminated.ActorRef, out var wanted) != true)
            return;

        if (wanted is not null)
            _envelope = new Envelope(wanted, terminated.ActorRef);
        Hand(_envelope.Message);
    }

    /// <summary>One that was stashed waits in the mailbox once more.</summary>
    void NoteUnstashed(ReadOnlySpan<Envelope> envelopes)
    {
        foreach (var envelope in envelopes)
        {
            if (envelope.Message is Terminated terminated)
                DeathWatch.Queued.TryAdd(terminated.ActorRef, null);
        }
    }

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
