using Apis.Cluster.Buses;
using Apis.Cluster.Leases;
using Apis.Cluster.Memberships;
using Apis.Cluster.State;

namespace Apis.Cluster.Local;

/// <summary>One node's seat: its end of the four ports, and whether the coordinator is within its reach.</summary>
sealed class LocalSeat : ICluster
{
    public LocalSeat(LocalCluster cluster, string unitId)
    {
        Cluster = cluster;
        UnitId = unitId;
        Membership = new LocalMembership(this);
        Leases = new LocalLeases(this);
        State = new LocalSharedState(this);
        Bus = new LocalBus(this);
    }

    public LocalCluster Cluster { get; }

    public string UnitId { get; }

    public LocalMembership Membership { get; }

    public LocalLeases Leases { get; }

    public LocalSharedState State { get; }

    public LocalBus Bus { get; }

    public bool IsAlive { get; private set; } = true;

    /// <summary>Whether the coordinator is within its reach.</summary>
    public bool IsConnected { get; private set; }

    IMembership ICluster.Membership => Membership;

    ILeases ICluster.Leases => Leases;

    ISharedState ICluster.State => State;

    IBus ICluster.Bus => Bus;

    public void Die()
    {
        IsAlive = false;
        Reconsider();
    }

    /// <summary>Called whenever something of the network has changed.</summary>
    public void Reconsider()
    {
        var isConnected = Cluster.Network.ReachesCoordinator(this);
        if (isConnected == IsConnected)
            return;

        IsConnected = isConnected;
        if (isConnected)
        {
            Membership.Reconnect();
            Leases.Reconnect();
            State.Reconnect();
        }
        else
        {
            Membership.Disconnect();
        }
    }

    /// <summary>Has the coordinator do something: at once where nothing is in the way.</summary>
    /// <param name="work">What the coordinator does.</param>
    /// <param name="onReply">What this seat does when it hears of it.</param>
    /// <param name="onFailure">What this seat does when it won't hear of it, or it went wrong.</param>
    public Task<T> Call<T>(Func<T> work, Action<T>? onReply = null, Action? onFailure = null)
    {
        var call = new Call<T>(this, work, onReply, onFailure);
        call.Begin();
        return call.Outcome;
    }

    public ClusterUnavailableException Unavailable(string reason) => new($"{UnitId} {reason}");
}
