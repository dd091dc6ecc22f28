using Apis.Cluster.Buses;
using Apis.Cluster.Leases;
using Apis.Cluster.Memberships;
using Apis.Cluster.State;

namespace Apis.Cluster;

/// <summary>A node's seat in its cluster: who else is there, which role is whose, what all share, how messages travel.</summary>
public interface ICluster
{
    string UnitId { get; }

    IMembership Membership { get; }

    ILeases Leases { get; }

    ISharedState State { get; }

    IBus Bus { get; }
}
