using Apis.Cluster.Leases;
using Apis.Cluster.State;

namespace Apis.Cluster.Local;

/// <summary>Keeps who is in, who holds which role, and the shared state; all within the cluster's gate.</summary>
sealed class Coordinator(LocalCluster cluster)
{
    readonly Dictionary<string, Session> _sessions = [];
    readonly Dictionary<string, Role> _roles = [];

    public Entries Entries { get; } = new(cluster);

    public MemberList Members { get; private set; } = MemberList.Empty;

    /// <summary>Null when another seat is in under its unit id.</summary>
    public Session? Join(LocalSeat seat)
    {
        if (_sessions.TryGetValue(seat.UnitId, out var known))
            return known.Seat == seat ? known : null;

        var session = _sessions[seat.UnitId] = new Session(seat);
        seat.Membership.Session = session;
        Announce();
        return session;
    }

    public void End(Session session)
    {
        if (session.IsOver)
            return;

        session.End();
        foreach (var role in session.Roles.ToArray())
            Free(role);
        _sessions.Remove(session.Seat.UnitId);
        if (session.Seat.Membership.Session == session)
            session.Seat.Membership.Session = null;
        Announce();
    }

    /// <summary>Null when another holds it. Who holds it already without knowing begins a new epoch.</summary>
    public Lease? Take(Session session, string name)
    {
        var role = RoleOf(name);
        if (role.Holder is { } holder && holder != session)
            return null;

        var epoch = EpochOf(role) + 1;
        var unitId = session.Seat.UnitId;
        var revision = Entries.Write(new Change(role.EpochKey, Role.Shown(epoch)), new Change(role.HolderKey, unitId));
        if (role.Holder is null)
            session.Roles.Add(role);
        (role.Holder, role.Epoch) = (session, epoch);
        return new Lease(name, unitId, epoch, new Condition(role.HolderKey, revision));
    }

    public void Release(LocalSeat seat, Lease lease)
    {
        var role = _roles.GetValueOrDefault(lease.Role);
        if (role?.Holder?.Seat == seat && role.Epoch == lease.Epoch)
            Free(role);
    }

    public LeaseHolder? Find(string name) =>
        _roles.GetValueOrDefault(name) is { Holder: { } holder } role ? new LeaseHolder(holder.Seat.UnitId, role.Epoch) : null;

    public void RaiseEpoch(string name, long epochSeen)
    {
        var role = RoleOf(name);
        if (epochSeen > EpochOf(role))
            Entries.Write(new Change(role.EpochKey, Role.Shown(epochSeen)));
    }

    /// <summary>As many roles as were ever taken or raised, each with entries that are limited in number.</summary>
    Role RoleOf(string name) => _roles.TryGetValue(name, out var role) ? role : _roles[name] = new Role(name);

    long EpochOf(Role role) => Entries.Read(role.EpochKey) is { } entry ? Role.Read(entry.Value) : 0;

    /// <summary>The entry gets a new revision, though there is nobody to name: who held the role can't commit any more.</summary>
    void Free(Role role)
    {
        role.Holder!.Roles.Remove(role);
        role.Holder = null;
        Entries.Write(new Change(role.HolderKey, ""));
    }

    void Announce()
    {
        Members = new MemberList(Members.Version + 1, _sessions.Values.Select(session => session.Seat));
        foreach (var seat in cluster.Seats)
            seat.Membership.Learn(Members);
    }
}
