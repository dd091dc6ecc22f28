using Apis.Cluster.Leases;
using Apis.Cluster.State;

namespace Apis.Cluster.Tests.Contracts;

public abstract class LeaseContract : IDisposable
{
    const string Role = "gridMaster";

    readonly ClusterUnderTest _cluster;
    readonly ICluster _first;
    readonly ICluster _second;
    readonly TestProbe _owner;

    protected LeaseContract(ClusterUnderTest cluster)
    {
        _cluster = cluster;
        _first = cluster.Joined("E001");
        _second = cluster.Joined("E002");
        _owner = cluster.Kit.CreateTestProbe();
    }

    [Fact]
    public void A_role_that_nobody_has_taken_is_nobodys() => Assert.Null(_cluster.Await(_second.Leases.Find(Role)));

    [Fact]
    public void A_role_has_one_holder_and_all_can_find_it()
    {
        var lease = Taken(_first);

        Assert.Null(_cluster.Await(_second.Leases.Take(Role, _owner.Ref)));
        Assert.Equal((Role, "E001"), (lease.Role, lease.UnitId));
        Assert.Equal(new LeaseHolder("E001", lease.Epoch), _cluster.Await(_second.Leases.Find(Role)));
    }

    [Fact]
    public void Roles_are_independent()
    {
        Taken(_first);

        Assert.NotNull(_cluster.Await(_second.Leases.Take("another", _owner.Ref)));
    }

    [Fact]
    public void The_holder_that_takes_its_role_again_has_it_still()
    {
        var lease = Taken(_first);

        Assert.Equal(lease, Taken(_first));
        _owner.ExpectNoMsg();
    }

    [Fact]
    public void The_holder_keeps_its_role_as_long_as_it_lives()
    {
        var lease = Taken(_first);

        for (var i = 0; i < 5; i++)
            _cluster.PassTimeToLive();

        Assert.Equal(new LeaseHolder("E001", lease.Epoch), _cluster.Await(_second.Leases.Find(Role)));
        Assert.True(Commits(_first, lease));
        _owner.ExpectNoMsg();
    }

    [Fact]
    public void A_released_role_is_free_at_once_and_the_next_epoch_is_greater()
    {
        var before = Taken(_first);

        _cluster.Await(_first.Leases.Release(before));

        Assert.Null(_cluster.Await(_first.Leases.Find(Role)));
        Assert.True(Taken(_second).Epoch > before.Epoch);
        _owner.ExpectNoMsg();
    }

    [Fact]
    public void Who_takes_a_role_again_begins_a_greater_epoch()
    {
        var before = Taken(_first);
        _cluster.Await(_first.Leases.Release(before));

        Assert.True(Taken(_first).Epoch > before.Epoch);
    }

    [Fact]
    public void Releasing_what_is_not_held_any_more_changes_nothing()
    {
        var before = Taken(_first);
        _cluster.Await(_first.Leases.Release(before));
        var now = Taken(_second);

        _cluster.Await(_first.Leases.Release(before));

        Assert.Equal(new LeaseHolder("E002", now.Epoch), _cluster.Await(_first.Leases.Find(Role)));
    }

    [Fact]
    public void The_role_of_a_crashed_holder_is_free_when_its_time_is_over()
    {
        var before = Taken(_first);
        _cluster.Crash("E001");
        Assert.Null(_cluster.Await(_second.Leases.Take(Role, _owner.Ref)));

        _cluster.PassTimeToLive();

        Assert.True(Taken(_second).Epoch > before.Epoch);
    }

    [Fact]
    public void Who_leaves_gives_up_its_roles_and_their_owners_hear_of_it()
    {
        var before = Taken(_first);

        _cluster.Await(_first.Membership.Leave());

        Assert.Equal(before, _owner.ExpectMsg<LeaseLost>().Lease);
        Assert.True(Taken(_second).Epoch > before.Epoch);
    }

    [Fact]
    public void A_holder_that_is_cut_off_hears_of_its_loss_before_another_can_have_the_role()
    {
        var before = Taken(_first);
        _cluster.CutFromCoordinator("E001");

        Lease? next = null;
        var end = _cluster.Kit.Time.GetUtcNow() + (_cluster.TimeToLive * 2);
        while (next is null && _cluster.Kit.Time.GetUtcNow() < end)
        {
            _cluster.Kit.Pass(_cluster.TimeToLive / 50);
            next = _cluster.Await(_second.Leases.Take(Role, _owner.Ref));
            Assert.True(next is null || _owner.HasMessages);
        }

        Assert.True(next?.Epoch > before.Epoch);
        Assert.Equal(before, _owner.ExpectMsg<LeaseLost>().Lease);
    }

    [Fact]
    public void A_lost_role_does_not_come_back_by_itself()
    {
        Taken(_first);
        _cluster.CutFromCoordinator("E001");
        _owner.ExpectMsg<LeaseLost>(_cluster.TimeToLive * 2);
        _cluster.MendToCoordinator("E001");
        _cluster.PassTimeToLive();

        Assert.Null(_cluster.Await(_first.Leases.Find(Role)));
        Assert.Equal("E001", Taken(_first).UnitId);
    }

    [Fact]
    public void A_holder_that_is_cut_off_for_a_moment_keeps_its_role()
    {
        var lease = Taken(_first);

        _cluster.CutFromCoordinator("E001");
        _cluster.MendToCoordinator("E001");
        _cluster.PassTimeToLive();

        Assert.True(Commits(_first, lease));
        _owner.ExpectNoMsg();
    }

    [Fact]
    public void A_fence_lets_the_holder_commit_and_nobody_after_the_release()
    {
        var lease = Taken(_first);
        Assert.True(Commits(_first, lease));

        _cluster.Await(_first.Leases.Release(lease));

        Assert.False(Commits(_first, lease));
        Taken(_second);
        Assert.False(Commits(_first, lease));
    }

    [Fact]
    public void A_fence_is_over_when_the_lease_has_run_out()
    {
        var lease = Taken(_first);
        _cluster.Crash("E001");
        _cluster.PassTimeToLive();

        Assert.False(Commits(_second, lease));
    }

    [Fact]
    public void A_fence_is_over_when_the_holder_that_was_told_of_its_loss_is_in_reach_again()
    {
        var lease = Taken(_first);
        _cluster.CutFromCoordinator("E001");
        _owner.ExpectMsg<LeaseLost>(_cluster.TimeToLive * 2);

        _cluster.MendToCoordinator("E001");

        Assert.False(Commits(_first, lease));
    }

    [Fact]
    public void An_epoch_that_somebody_has_seen_is_exceeded_by_the_next()
    {
        _cluster.Await(_first.Leases.RaiseEpoch(Role, 41));

        Assert.Equal(42, Taken(_second).Epoch);
    }

    [Fact]
    public void An_epoch_never_falls_and_raising_it_leaves_the_holder_in_peace()
    {
        _cluster.Await(_first.Leases.RaiseEpoch(Role, 41));
        var lease = Taken(_first);

        _cluster.Await(_second.Leases.RaiseEpoch(Role, 7));
        _cluster.Await(_second.Leases.RaiseEpoch(Role, lease.Epoch));
        _cluster.Await(_second.Leases.RaiseEpoch(Role, 100));

        Assert.True(Commits(_first, lease));
        _cluster.Await(_first.Leases.Release(lease));
        Assert.Equal(101, Taken(_second).Epoch);
    }

    [Fact]
    public void Epochs_can_be_raised_by_who_is_not_in_yet() =>
        Assert.True(_cluster.Await(Raised(_cluster.Seat("E003"), 8)).Epoch > 8);

    [Fact]
    public void Who_is_not_in_takes_no_role() => Assert.Throws<ClusterUnavailableException>(
        () => _cluster.Await(_cluster.Seat("E003").Leases.Take(Role, _owner.Ref)));

    [Fact]
    public void Without_the_coordinator_no_role_is_taken_released_or_found()
    {
        var lease = Taken(_first);
        _cluster.CutFromCoordinator("E001");

        Task[] attempts =
        [
            _first.Leases.Take("another", _owner.Ref),
            _first.Leases.Find(Role),
            _first.Leases.RaiseEpoch(Role, 7),
            _first.Leases.Release(lease),
        ];

        Assert.All(attempts, attempt => Assert.Throws<ClusterUnavailableException>(() => _cluster.Await(attempt)));
    }

    public void Dispose()
    {
        _cluster.Dispose();
        GC.SuppressFinalize(this);
    }

    Lease Taken(ICluster seat)
    {
        var lease = _cluster.Await(seat.Leases.Take(Role, _owner.Ref));
        Assert.NotNull(lease);
        return lease;
    }

    async Task<Lease> Raised(ICluster seat, long epoch)
    {
        await seat.Leases.RaiseEpoch(Role, epoch);
        return (await _first.Leases.Take(Role, _owner.Ref))!;
    }

    bool Commits(ICluster seat, Lease lease) =>
        _cluster.Await(seat.State.Commit([lease.Fence], [new Change("deals/1", "started")])) is not null;
}
