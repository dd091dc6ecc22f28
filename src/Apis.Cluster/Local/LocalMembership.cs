using Apis.Cluster.Memberships;

namespace Apis.Cluster.Local;

/// <summary>A seat's membership: it is kept as long as the coordinator is in reach, and regained when it is again.</summary>
sealed class LocalMembership(LocalSeat seat) : IMembership
{
    readonly Listeners _listeners = new(seat.Cluster);
    bool _wantsIn;
    Alarm? _return;

    public IReadOnlyList<string> UnitIds
    {
        get
        {
            lock (seat.Cluster.Gate)
                return IsIn ? LastHeard.UnitIds : [];
        }
    }

    /// <summary>What the coordinator keeps for this seat; null while there is nothing.</summary>
    public Session? Session { get; set; }

    /// <summary>Who was in when this seat last heard; it knows their addresses even while it is cut off itself.</summary>
    public MemberList LastHeard { get; private set; } = MemberList.Empty;

    /// <summary>Not so once it has left, or before it has joined.</summary>
    public bool WantsIn => _wantsIn;

    bool IsIn => _wantsIn && Session is { IsLapsed: false };

    public Task<bool> Join()
    {
        lock (seat.Cluster.Gate)
        {
            Session? session = null;
            return seat.Call(
                () => (session = seat.Cluster.Coordinator.Join(seat)) is not null,
                _ => HaveJoined(session),
                () => Disown(session));
        }
    }

    public Task Leave()
    {
        lock (seat.Cluster.Gate)
        {
            StayOut();
            seat.Leases.Lose();
            return Session is { } session
                ? seat.Call(() => End(session), onFailure: () => Disown(session))
                : Task.CompletedTask;
        }
    }

    public void Subscribe(IActorRef listener)
    {
        lock (seat.Cluster.Gate)
            _listeners.Add(listener);
    }

    /// <summary>News of who is in, which older news never overrides.</summary>
    public void Learn(MemberList members) => seat.Cluster.Network.CarryNews(seat, () => Hear(members));

    public void Disconnect()
    {
        _return?.Dispose();
        Session?.Disconnect();
    }

    /// <summary>
    /// What it has taken for lost it gives back before anything else, so that nobody builds on it. Then it comes back, but not
    /// at once: others who wait for its place have as good a right.
    /// </summary>
    public void Reconnect()
    {
        if (Session is { IsLapsed: false, IsUnwanted: false } session)
        {
            session.Renew();
            Learn(seat.Cluster.Coordinator.Members);
            return;
        }

        if (Session is { } lost)
            End(lost);
        if (_wantsIn)
            _return = seat.Cluster.After(seat.Cluster.Options.RenewPeriod, Return);
    }

    /// <summary>The session could not be renewed in time.</summary>
    public void Lapse()
    {
        if (!seat.IsAlive || !_wantsIn)
            return;

        seat.Leases.Lose();
        _listeners.Tell(MembershipLost.Instance);
    }

    void HaveJoined(Session? session)
    {
        if (session is null || (_wantsIn && Session == session))
            return;
        if (session.IsOver || session.IsLapsed)
            throw seat.Unavailable("had joined, but was cut off before it heard of it.");

        Enter();
    }

    void Return()
    {
        StayOut();
        if (seat.Cluster.Coordinator.Join(seat) is null)
            return;

        _listeners.Tell(MembershipRegained.Instance);
        Enter();
    }

    void StayOut()
    {
        _return?.Dispose();
        _wantsIn = false;
        LastHeard = MemberList.Empty;
    }

    void Enter()
    {
        _return?.Dispose();
        _wantsIn = true;
        LastHeard = seat.Cluster.Coordinator.Members;
        _listeners.Tell(new MembersChanged(LastHeard.UnitIds));
    }

    void Hear(MemberList members)
    {
        if (!_wantsIn || members.Version <= LastHeard.Version)
            return;

        LastHeard = members;
        if (IsIn)
            _listeners.Tell(new MembersChanged(members.UnitIds));
    }

    void Disown(Session? session)
    {
        if (session is null || _wantsIn)
            return;

        session.IsUnwanted = true;
        if (seat.IsConnected)
            End(session);
    }

    bool End(Session session)
    {
        seat.Cluster.Coordinator.End(session);
        return true;
    }
}
