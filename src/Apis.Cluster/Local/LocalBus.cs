using Apis.Cluster.Buses;

namespace Apis.Cluster.Local;

/// <summary>
/// A seat's end of the bus. It addresses whom it last heard to be in; its own services it always reaches. While the network is
/// still, a message goes straight into the receiver's mailbox.
/// </summary>
sealed class LocalBus(LocalSeat seat) : IBus
{
    static readonly Task<BusReply> NobodyThere = Task.FromResult(BusReply.Nobody);

    readonly Dictionary<string, IActorRef> _services = [];
    readonly Dictionary<string, Listeners> _topics = [];

    LocalNetwork Network => seat.Cluster.Network;

    public void Serve(string service, IActorRef actor)
    {
        Names.Check(service);
        ArgumentNullException.ThrowIfNull(actor);
        lock (seat.Cluster.Gate)
        {
            if (!_services.ContainsKey(service))
                seat.Cluster.RefuseMoreThan(_services.Count, "services");
            _services[service] = actor;
        }
    }

    public void Withdraw(string service)
    {
        lock (seat.Cluster.Gate)
            _services.Remove(service);
    }

    public void Tell(string unitId, string service, object message, IActorRef sender)
    {
        ArgumentNullException.ThrowIfNull(message);
        lock (seat.Cluster.Gate)
        {
            if (AddresseeOf(unitId) is not { } addressee)
                return;
            if (!IsStraight(addressee))
                TellLater(addressee, service, message, sender);
            else if (Network.Connects(seat, addressee))
                addressee.Bus.Receive(service, message, FarRef.Of(sender, seat, addressee), seat);
        }
    }

    public Task<BusReply> Ask(string unitId, string service, object message, TimeSpan timeout)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
        lock (seat.Cluster.Gate)
        {
            if (AddresseeOf(unitId) is not { } addressee)
                return NobodyThere;

            var promise = new Promise(seat, addressee, timeout);
            if (!IsStraight(addressee))
                AskLater(addressee, service, message, promise);
            else if (Network.Connects(seat, addressee) && !addressee.Bus.Receive(service, message, promise, seat))
                promise.Keep(BusReply.Nobody);
            return promise.Reply;
        }
    }

    public void Publish(string topic, object message, IActorRef sender)
    {
        ArgumentNullException.ThrowIfNull(message);
        lock (seat.Cluster.Gate)
        {
            var addressees = seat.Membership.LastHeard;
            if (addressees.SeatOf(seat.UnitId) != seat)
                PublishTo(seat, topic, message, sender);
            foreach (var addressee in addressees.Seats)
                PublishTo(addressee, topic, message, sender);
        }
    }

    public void Subscribe(string topic, IActorRef listener)
    {
        Names.Check(topic);
        lock (seat.Cluster.Gate)
        {
            if (!_topics.TryGetValue(topic, out var listeners))
            {
                seat.Cluster.RefuseMoreThan(_topics.Count, "topics");
                _topics[topic] = listeners = new Listeners(seat.Cluster);
            }

            listeners.Add(listener);
        }
    }

    public void Unsubscribe(string topic, IActorRef listener)
    {
        lock (seat.Cluster.Gate)
        {
            if (!_topics.TryGetValue(topic, out var listeners))
                return;

            listeners.Remove(listener);
            if (listeners.Count == 0)
                _topics.Remove(topic);
        }
    }

    /// <summary>False when nobody here serves that, or this unit has left.</summary>
    bool Receive(string service, object message, IActorRef sender, LocalSeat from)
    {
        if (!_services.TryGetValue(service, out var actor) || !Admits(from))
            return false;

        actor.Tell(message, sender);
        return true;
    }

    void Hear(string topic, object message, IActorRef sender, LocalSeat from)
    {
        if (_topics.TryGetValue(topic, out var listeners) && Admits(from))
            listeners.Tell(message, FarRef.Of(sender, from, seat));
    }

    bool Admits(LocalSeat from) => from == seat || seat.Membership.WantsIn;

    bool IsStraight(LocalSeat addressee) => addressee == seat || Network.IsStill;

    LocalSeat? AddresseeOf(string unitId) => unitId == seat.UnitId ? seat : seat.Membership.LastHeard.SeatOf(unitId);

    void PublishTo(LocalSeat addressee, string topic, object message, IActorRef sender)
    {
        if (!IsStraight(addressee))
            Network.CarryMessage(seat, addressee, () => addressee.Bus.Hear(topic, message, sender, seat));
        else if (Network.Connects(seat, addressee))
            addressee.Bus.Hear(topic, message, sender, seat);
    }

    void TellLater(LocalSeat addressee, string service, object message, IActorRef sender) => Network.CarryMessage(
        seat, addressee, () => addressee.Bus.Receive(service, message, FarRef.Of(sender, seat, addressee), seat));

    void AskLater(LocalSeat addressee, string service, object message, Promise promise) => Network.CarryMessage(
        seat,
        addressee,
        () =>
        {
            if (!addressee.Bus.Receive(service, message, promise, seat))
                Network.CarryMessage(addressee, seat, () => promise.Keep(BusReply.Nobody));
        });
}
