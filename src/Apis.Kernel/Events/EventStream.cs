using Apis.Kernel.Actors;

namespace Apis.Kernel.Events;

/// <summary>Publishes to whoever subscribed to a type of event, in the order of subscription.</summary>
public sealed class EventStream
{
    readonly Lock _gate = new();
    volatile Subscription[] _subscriptions = [];

    /// <summary>True when it is new; a second one to the same type changes nothing, nor does one of who has stopped.</summary>
    public bool Subscribe(IActorRef subscriber, Type channel)
    {
        if (!Add(new Subscription(subscriber, channel)))
            return false;

        // Looked at after the subscription is there: who stops from now on finds it, and takes it away.
        return subscriber is not InternalActorRef { IsTerminated: true } || !Unsubscribe(subscriber);
    }

    public bool Unsubscribe(IActorRef subscriber, Type channel) => Remove(new Subscription(subscriber, channel).Equals);

    public bool Unsubscribe(IActorRef subscriber) => Remove(subscription => subscription.Subscriber == subscriber);

    /// <summary>Each subscriber hears it once, however many of its subscriptions fit.</summary>
    public void Publish(object @event)
    {
        var subscriptions = _subscriptions;
        for (var i = 0; i < subscriptions.Length; i++)
        {
            var (subscriber, channel) = subscriptions[i];
            if (channel.IsInstanceOfType(@event) && !HasHeard(subscriber, @event, subscriptions.AsSpan(0, i)))
                subscriber.Tell(@event, ActorRefs.NoSender);
        }
    }

    internal void Forget(IActorRef stopped)
    {
        if (_subscriptions.Length > 0)
            Unsubscribe(stopped);
    }

    static bool HasHeard(IActorRef subscriber, object @event, ReadOnlySpan<Subscription> earlier)
    {
        foreach (var (other, channel) in earlier)
        {
            if (other.Equals(subscriber) && channel.IsInstanceOfType(@event))
                return true;
        }

        return false;
    }

    bool Add(Subscription subscription)
    {
        lock (_gate)
        {
            if (_subscriptions.Contains(subscription))
                return false;

            _subscriptions = [.. _subscriptions, subscription];
            return true;
        }
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
