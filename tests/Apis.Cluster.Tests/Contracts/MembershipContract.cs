using Apis.Cluster.Memberships;

namespace Apis.Cluster.Tests.Contracts;

public abstract class MembershipContract(ClusterUnderTest cluster) : IDisposable
{
    [Fact]
    public void Who_joins_is_in_and_all_that_are_in_hear_of_it_in_the_order_of_the_ids()
    {
        var (second, third) = (cluster.Joined("E002"), cluster.Joined("E003"));
        var listener = Listening(second);

        var first = cluster.Joined("E001");

        Assert.Equal(["E001", "E002", "E003"], listener.ExpectMsg<MembersChanged>().UnitIds);
        Assert.Equal(["E001", "E002", "E003"], first.Membership.UnitIds);
        cluster.Kit.AwaitCondition(() => third.Membership.UnitIds.Count == 3);
    }

    [Fact]
    public void Who_joins_hears_who_is_in()
    {
        cluster.Joined("E001");
        var seat = cluster.Seat("E002");
        var listener = Listening(seat);

        cluster.Await(seat.Membership.Join());

        Assert.Equal(["E001", "E002"], listener.ExpectMsg<MembersChanged>().UnitIds);
    }

    [Fact]
    public void Who_has_not_joined_is_not_in_and_sees_nobody()
    {
        var seen = cluster.Joined("E001").Membership;
        var seat = cluster.Seat("E002");

        Assert.Empty(seat.Membership.UnitIds);
        Assert.Equal(["E001"], seen.UnitIds);
    }

    [Fact]
    public void A_unit_id_is_in_at_most_once()
    {
        var first = cluster.Joined("E001");
        var second = cluster.Seat("E001");

        Assert.False(cluster.Await(second.Membership.Join()));
        Assert.Empty(second.Membership.UnitIds);
        Assert.True(cluster.Await(first.Membership.Join()));
    }

    [Fact]
    public void Who_leaves_is_gone_at_once_and_its_id_is_free()
    {
        var listener = Listening(cluster.Joined("E001"));
        var leaving = cluster.Joined("E002");
        Assert.Equal(["E001", "E002"], listener.ExpectMsg<MembersChanged>().UnitIds);

        cluster.Await(leaving.Membership.Leave());

        Assert.Equal(["E001"], listener.ExpectMsg<MembersChanged>().UnitIds);
        Assert.Empty(leaving.Membership.UnitIds);
        Assert.True(cluster.Await(cluster.Seat("E002").Membership.Join()));
    }

    [Fact]
    public void Who_has_left_stays_out()
    {
        var seat = cluster.Joined("E001");
        cluster.Await(seat.Membership.Leave());
        cluster.Await(seat.Membership.Leave());
        cluster.CutFromCoordinator("E001");
        cluster.MendToCoordinator("E001");
        cluster.PassTimeToLive();

        Assert.Empty(seat.Membership.UnitIds);
    }

    [Fact]
    public void Who_crashes_is_gone_when_its_time_is_over()
    {
        var listener = Listening(cluster.Joined("E001"));
        cluster.Joined("E002");
        listener.ExpectMsg<MembersChanged>();

        cluster.Crash("E002");

        Assert.Equal(["E001"], listener.ExpectMsg<MembersChanged>(cluster.TimeToLive * 2).UnitIds);
    }

    [Fact]
    public void A_crashed_unit_comes_back_in_a_fresh_seat_once_its_old_membership_is_over()
    {
        cluster.Joined("E001");
        cluster.Crash("E001");

        var fresh = cluster.Seat("E001");
        Assert.False(cluster.Await(fresh.Membership.Join()));
        cluster.PassTimeToLive();

        Assert.True(cluster.Await(fresh.Membership.Join()));
    }

    [Fact]
    public void Who_is_cut_off_hears_that_its_membership_is_lost_before_others_hear_that_it_is_gone()
    {
        var (staying, leaving) = (cluster.Joined("E001"), cluster.Joined("E002"));
        var all = cluster.Kit.CreateTestProbe();
        cluster.Kit.AwaitCondition(() => staying.Membership.UnitIds.Count == 2);
        staying.Membership.Subscribe(all.Ref);
        leaving.Membership.Subscribe(all.Ref);

        cluster.CutFromCoordinator("E002");

        all.ExpectMsg<MembershipLost>(cluster.TimeToLive * 2);
        Assert.Equal(["E001"], all.ExpectMsg<MembersChanged>(cluster.TimeToLive * 2).UnitIds);
        Assert.Empty(leaving.Membership.UnitIds);
    }

    [Fact]
    public void Who_is_in_reach_again_regains_its_membership_by_itself()
    {
        var other = Listening(cluster.Joined("E001"));
        var seat = cluster.Joined("E002");
        var listener = Listening(seat);
        cluster.CutFromCoordinator("E002");
        listener.ExpectMsg<MembershipLost>(cluster.TimeToLive * 2);
        cluster.PassTimeToLive();

        cluster.MendToCoordinator("E002");

        listener.ExpectMsg<MembershipRegained>(cluster.TimeToLive * 2);
        Assert.Equal(["E001", "E002"], listener.ExpectMsg<MembersChanged>().UnitIds);
        Assert.Equal(["E001", "E002"], seat.Membership.UnitIds);
        Assert.Equal([2, 1, 2], other.ReceiveN(3).Cast<MembersChanged>().Select(changed => changed.UnitIds.Count));
    }

    [Fact]
    public void Who_is_cut_off_for_a_moment_loses_nothing()
    {
        var seat = cluster.Joined("E001");
        var listener = Listening(seat);

        cluster.CutFromCoordinator("E001");
        cluster.MendToCoordinator("E001");
        cluster.PassTimeToLive();

        listener.ExpectNoMsg();
        Assert.Equal(["E001"], seat.Membership.UnitIds);
    }

    [Fact]
    public void Nobody_joins_or_leaves_without_the_coordinator()
    {
        var (joined, seat) = (cluster.Joined("E001"), cluster.Seat("E002"));
        cluster.CutFromCoordinator("E001");
        cluster.CutFromCoordinator("E002");

        Assert.Throws<ClusterUnavailableException>(() => cluster.Await(seat.Membership.Join()));
        Assert.Throws<ClusterUnavailableException>(() => cluster.Await(joined.Membership.Leave()));
    }

    public void Dispose()
    {
        cluster.Dispose();
        GC.SuppressFinalize(this);
    }

    TestProbe Listening(ICluster seat)
    {
        var probe = cluster.Kit.CreateTestProbe();
        seat.Membership.Subscribe(probe.Ref);
        return probe;
    }
}
