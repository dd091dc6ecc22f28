using Apis.Kernel.Actors;

namespace Apis.Kernel.Events;

/// <summary>Publishes to whoever subscribed to a type of event, in the order of subscription.</summary>
public sealed class EventStream
{
    readonly Lock _gate = new();
    volatile Subscription[] _subscriptions = [];

    /// <summary>True when it is new; a second subscription to the same type changes nothing.</summary>
    public bool Subscribe(IActorRef subscriber, Type channel)
    {
        lock (_gate)
        {
            var subscription = new Subscription(subscriber, channel);
            if (_subscriptions.Contains(subscription))
                return false;

            _subscriptions = [.. _subscriptions, subscription];
            return true;
        }
    }

    public bool Unsubscribe(IActorRef subscriber, Type channel) => Remove(new Subscription(subscriber, channel).Equals);

    public bool Unsubscribe(IActorRef subscriber) => Remove(subscription => subscription.Subscriber == subscriber);

    public void Publish(object @event)
    {
        foreach (var (subscriber, channel) in _subscriptions)
        {
            if (channel.IsInstanceOfType(@event))
                subscriber.Tell(@event, ActorRefs.NoSender);
        }
    }

    internal void Forget(IActorRef stopped)
    {
        if (_subscriptions.Length > 0)
            Unsubscribe(stopped);
    }

    bool Remove(Predicate<Subscription> isMeant)
    {
        lock (_gate)
        {
            var left = Array.FindAll(_subscriptions, subscription => !isMeant(subscription));
            var removed = left.Length < _subscriptions.Length;
            _subscriptions = left;
            return removed;
        }
    }

    readonly record struct Subscription(IActorRef Subscriber, Type Channel);
}
