using Apis.Cluster.Leases;

namespace Apis.Cluster.Local;

/// <summary>The roles that a seat holds, and to whom it belongs to tell that one is lost.</summary>
sealed class LocalLeases(LocalSeat seat) : ILeases
{
    readonly SortedDictionary<string, Holding> _held = new(StringComparer.Ordinal);
    readonly HashSet<string> _taking = [];

    /// <summary>What it doesn't want, but couldn't give back.</summary>
    readonly List<Lease> _owed = [];

    public Task<Lease?> Take(string role, IActorRef owner)
    {
        Names.Check(role);
        ArgumentNullException.ThrowIfNull(owner);
        lock (seat.Cluster.Gate)
        {
            if (_held.TryGetValue(role, out var holding))
                return Task.FromResult<Lease?>(HandOver(holding, owner));

            // Somebody of this node is about to have it; asking once more would blur whose it is.
            return _taking.Add(role) ? TakeFromCoordinator(role, owner) : Task.FromResult<Lease?>(null);
        }
    }

    public Task Release(Lease lease)
    {
        lock (seat.Cluster.Gate)
        {
            if (!_held.TryGetValue(lease.Role, out var holding) || holding.Lease.Epoch != lease.Epoch)
                return Task.CompletedTask;

            _held.Remove(lease.Role);
            return seat.Call(() => GiveBack(lease), onFailure: () => Owe(lease));
        }
    }

    public Task<LeaseHolder?> Find(string role)
    {
        Names.Check(role);
        lock (seat.Cluster.Gate)
            return seat.Call(() => seat.Cluster.Coordinator.Find(role));
    }

    public Task RaiseEpoch(string role, long epochSeen)
    {
        Names.Check(role);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(epochSeen, Role.GreatestSeen);
        lock (seat.Cluster.Gate)
        {
            return seat.Call(() =>
            {
                seat.Cluster.Coordinator.RaiseEpoch(role, epochSeen);
                return true;
            });
        }
    }

    /// <summary>All are lost; each owner is told.</summary>
    public void Lose()
    {
        foreach (var (lease, owner) in _held.Values)
            owner.Tell(new LeaseLost(lease), ActorRefs.NoSender);
        _held.Clear();
    }

    public void Reconnect()
    {
        foreach (var lease in _owed)
            GiveBack(lease);
        _owed.Clear();
    }

    Task<Lease?> TakeFromCoordinator(string role, IActorRef owner)
    {
        Lease? granted = null;
        Session? session = null;
        return seat.Call(
            () =>
            {
                session = seat.Membership.Session ?? throw seat.Unavailable("isn't in, and only who is in takes a role.");
                return granted = seat.Cluster.Coordinator.Take(session, role);
            },
            lease => Keep(session!, role, lease, owner),
            () => LetGo(role, granted));
    }

    void Keep(Session session, string role, Lease? lease, IActorRef owner)
    {
        if (session.IsOver || session.IsLapsed)
            throw seat.Unavailable("had the role, but was cut off before it heard of it.");

        _taking.Remove(role);
        if (lease is not null)
            _held[role] = new Holding(lease, owner);
    }

    void LetGo(string role, Lease? granted)
    {
        _taking.Remove(role);
        if (granted is not null)
            Owe(granted);
    }

    void Owe(Lease lease)
    {
        if (seat.IsConnected)
            GiveBack(lease);
        else
            _owed.Add(lease);
    }

    bool GiveBack(Lease lease)
    {
        seat.Cluster.Coordinator.Release(seat, lease);
        return true;
    }

    /// <summary>To another actor of the same node: the lease stays what it is.</summary>
    Lease HandOver(Holding holding, IActorRef owner)
    {
        if (!holding.Owner.Equals(owner))
            holding.Owner.Tell(new LeaseLost(holding.Lease), ActorRefs.NoSender);
        _held[holding.Lease.Role] = holding with { Owner = owner };
        return holding.Lease;
    }

    sealed record Holding(Lease Lease, IActorRef Owner);
}
