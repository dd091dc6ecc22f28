namespace Apis.Cluster.Memberships;

/// <summary>Who is in. A unit id is in at most once; joins, leaves and deaths are announced.</summary>
public interface IMembership
{
    /// <summary>Those that are in, as this node last heard, in the order of their ids; empty while it isn't in.</summary>
    IReadOnlyList<string> UnitIds { get; }

    /// <summary>False when another node has this unit id.</summary>
    Task<bool> Join();

    /// <summary>In good order, so that nobody has to wait for a lease to run out.</summary>
    Task Leave();

    /// <summary>Tells <see cref="MembersChanged"/>, <see cref="MembershipLost"/> and <see cref="MembershipRegained"/>.</summary>
    void Subscribe(IActorRef listener);
}
