namespace Apis.Cluster.Tests.Contracts;

/// <summary>An engine for one test of a contract, with the faults that the contract speaks of.</summary>
public abstract class ClusterUnderTest : IDisposable
{
    protected ClusterUnderTest(ActorTestKit kit, TimeSpan timeToLive) => (Kit, TimeToLive) = (kit, timeToLive);

    public ActorTestKit Kit { get; }

    /// <summary>Of memberships and leases.</summary>
    public TimeSpan TimeToLive { get; }

    /// <summary>A seat for a node that hasn't joined.</summary>
    public abstract ICluster Seat(string unitId);

    public abstract void Crash(string unitId);

    /// <summary>The coordinator is out of this unit's reach until it is mended.</summary>
    public abstract void CutFromCoordinator(string unitId);

    public abstract void MendToCoordinator(string unitId);

    public ICluster Joined(string unitId)
    {
        var seat = Seat(unitId);
        Assert.True(Await(seat.Membership.Join()));
        return seat;
    }

    public T Await<T>(Task<T> task) => Kit.Await(task, TimeSpan.FromSeconds(20));

    public void Await(Task task)
    {
        Kit.AwaitCondition(() => task.IsCompleted, TimeSpan.FromSeconds(20));
        task.GetAwaiter().GetResult();
    }

    /// <summary>Every membership and lease that isn't renewed is over.</summary>
    public void PassTimeToLive() => Kit.Pass(TimeToLive + (TimeToLive / 5));

    public void Dispose()
    {
        End();
        Kit.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract void End();
}
