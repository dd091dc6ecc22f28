namespace Apis.Cluster.Local;

/// <summary>Stands, at one seat, for an actor at another: what it is told travels over the network.</summary>
/// <param name="actor">The actor itself.</param>
/// <param name="home">The seat of its node.</param>
/// <param name="here">The seat where this reference is.</param>
sealed class FarRef(IActorRef actor, LocalSeat home, LocalSeat here) : IActorRef, IEquatable<FarRef>
{
    readonly IActorRef _actor = actor;
    readonly LocalSeat _home = home;
    readonly LocalSeat _here = here;

    public ActorPath Path => _actor.Path;

    /// <summary>What actors at another seat get to see: nobody stays nobody, and at home an actor is itself.</summary>
    public static IActorRef Of(IActorRef actor, LocalSeat home, LocalSeat here) =>
        actor is null || home == here ? actor! : new FarRef(actor, home, here);

    public void Tell(object message, IActorRef sender)
    {
        ArgumentNullException.ThrowIfNull(message);
        lock (_home.Cluster.Gate)
        {
            if (!_home.Cluster.Network.IsStill)
                TellLater(message, sender);
            else if (_home.Cluster.Network.Connects(_here, _home))
                _actor.Tell(message, Of(sender, _here, _home));
        }
    }

    public bool Equals(FarRef? other) =>
        other is not null && _actor.Equals(other._actor) && _home == other._home && _here == other._here;

    public override bool Equals(object? obj) => Equals(obj as FarRef);

    public override int GetHashCode() => _actor.GetHashCode();

    public override string ToString() => $"{_actor} of {_home.UnitId}";

    void TellLater(object message, IActorRef sender) =>
        _home.Cluster.Network.CarryMessage(_here, _home, () => _actor.Tell(message, Of(sender, _here, _home)));
}
