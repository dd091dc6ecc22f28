namespace Apis.Cluster.Buses;

/// <summary>Messages between nodes: at most once, and in order from each sender to each receiver.</summary>
public interface IBus
{
    /// <summary>What is told to this unit's service goes to the actor, for whom Sender is who told or asked.</summary>
    void Serve(string service, IActorRef actor);

    /// <summary>Nobody serves it any more.</summary>
    void Withdraw(string service);

    /// <summary>To one unit's service. Nobody learns when it is lost.</summary>
    void Tell(string unitId, string service, object message, IActorRef sender);

    /// <summary>Asks one unit's service, also this unit's own.</summary>
    Task<BusReply> Ask(string unitId, string service, object message, TimeSpan timeout);

    /// <summary>To all units' subscribers of the topic, this unit's own included.</summary>
    void Publish(string topic, object message, IActorRef sender);

    void Subscribe(string topic, IActorRef listener);

    void Unsubscribe(string topic, IActorRef listener);
}
