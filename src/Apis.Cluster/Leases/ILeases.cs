namespace Apis.Cluster.Leases;

/// <summary>Roles that at most one node holds at a time. Each holder gets a greater epoch than any before.</summary>
public interface ILeases
{
    /// <summary>
    /// The lease of this role, which is renewed until it is released or lost; null when another node holds it. The owner is told
    /// <see cref="LeaseLost"/> before another can get it.
    /// </summary>
    Task<Lease?> Take(string role, IActorRef owner);

    /// <summary>No-op when it is lost already.</summary>
    Task Release(Lease lease);

    /// <summary>Who holds the role; null is nobody.</summary>
    Task<LeaseHolder?> Find(string role);

    /// <summary>Sees to it that the next epoch is greater than this one, which somebody has seen before.</summary>
    Task RaiseEpoch(string role, long epochSeen);
}
