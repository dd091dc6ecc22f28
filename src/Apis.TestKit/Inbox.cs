using System.Collections.Concurrent;

namespace Apis.TestKit;

/// <summary>What a probe has received and the test has not looked at yet.</summary>
sealed class Inbox
{
    readonly ConcurrentQueue<Received> _received = new();
    volatile Predicate<object> _ignore = _ => false;

    public bool HasMessage => !_received.IsEmpty;

    public Predicate<object> Ignore
    {
        set => _ignore = value;
    }

    public void Add(object message, IActorRef sender)
    {
        if (!_ignore(message))
            _received.Enqueue(new Received(message, sender));
    }

    public bool TryTake(out Received received) => _received.TryDequeue(out received);
}
