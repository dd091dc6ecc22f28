using Apis.Cluster.Leases;
using Apis.Cluster.Local;
using Apis.Cluster.Memberships;
using Apis.Cluster.State;

namespace Apis.Cluster.Tests.Local;

public sealed class CoordinatorReachTests : IDisposable
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    readonly LocalStreet _street = new();

    LocalNetwork Network => _street.Network;

    TestProbe First => _street.ProbeOf("E001");

    [Fact]
    public void While_the_network_is_still_the_coordinator_answers_at_once()
    {
        var state = _street["E001"].State;

        Assert.True(state.Commit([], [new Change("a", "1")]).IsCompletedSuccessfully);
        Assert.True(state.Read("a").IsCompletedSuccessfully);
        Assert.True(state.List("").IsCompletedSuccessfully);
        Assert.True(_street["E001"].Leases.Take("role", First.Ref).IsCompletedSuccessfully);
    }

    [Fact]
    public void With_a_delay_the_coordinator_answers_after_twice_the_delay()
    {
        Network.Delay = Second / 2;
        var commit = _street["E001"].State.Commit([], [new Change("a", "1")]);

        _street.Kit.Pass(Second * 0.99);
        Assert.False(commit.IsCompleted);
        _street.Kit.Pass(Second * 0.02);
        Assert.True(commit.IsCompletedSuccessfully);
    }

    [Fact]
    public void Who_waits_longer_for_the_coordinator_than_its_patience_lets_it_be()
    {
        Network.IsCoordinatorDown = true;
        var read = _street["E001"].State.Read("a");

        _street.Kit.Pass(Second * 1.99);
        Assert.False(read.IsCompleted);
        _street.Kit.Pass(Second * 0.02);
        Assert.IsType<ClusterUnavailableException>(read.Exception?.InnerException);
    }

    [Fact]
    public void An_outage_of_the_coordinator_loses_nothing_but_memberships_and_leases()
    {
        _street.Kit.Await(_street["E001"].State.Commit([], [new Change("a", "1")]));
        var lease = _street.Kit.Await(_street["E001"].Leases.Take("role", First.Ref));
        _street["E001"].Membership.Subscribe(First.Ref);

        Network.IsCoordinatorDown = true;
        First.ExpectMsg(new LeaseLost(lease!), Second * 5);
        First.ExpectMsg<MembershipLost>();
        _street.Kit.Pass(Second * 60);
        Network.IsCoordinatorDown = false;

        First.FishForMessage<MembersChanged>(changed => changed.UnitIds.Count == 3);
        Assert.Equal("1", _street.Kit.Await(_street["E002"].State.Read("a"))?.Value);
        Assert.True(_street.Kit.Await(_street["E002"].Leases.Take("role", First.Ref))?.Epoch > lease!.Epoch);
    }

    [Fact]
    public void A_commit_whose_reply_is_lost_took_effect_though_who_made_it_can_not_know()
    {
        Network.Delay = Second / 2;
        var commit = _street["E001"].State.Commit([], [new Change("a", "1")]);
        _street.Kit.Pass(Second * 0.75);
        Network.CutFromCoordinator("E001");

        Assert.Throws<ClusterUnavailableException>(() => _street.Kit.Await(commit));
        Assert.Equal("1", _street.Kit.Await(_street["E002"].State.Read("a"))?.Value);
    }

    [Fact]
    public void A_role_that_was_granted_to_who_never_heard_of_it_is_given_back()
    {
        Network.Delay = Second / 2;
        var take = _street["E001"].Leases.Take("role", First.Ref);
        _street.Kit.Pass(Second * 0.75);
        Network.CutFromCoordinator("E001");
        _street.Kit.Pass(Second * 0.5);
        Network.MendToCoordinator("E001");
        Assert.Throws<ClusterUnavailableException>(() => _street.Kit.Await(take));

        Network.Delay = TimeSpan.Zero;
        Assert.Null(_street.Kit.Await(_street["E002"].Leases.Find("role")));
        First.ExpectNoMsg();
    }

    [Fact]
    public void A_role_whose_release_was_lost_is_given_back_later()
    {
        var lease = _street.Kit.Await(_street["E001"].Leases.Take("role", First.Ref));
        Network.CutFromCoordinator("E001");
        var release = _street["E001"].Leases.Release(lease!);
        _street.Kit.Pass(Second * 2);
        Assert.IsType<ClusterUnavailableException>(release.Exception?.InnerException);

        Network.MendToCoordinator("E001");

        Assert.Null(_street.Kit.Await(_street["E002"].Leases.Find("role")));
        First.ExpectNoMsg();
    }

    [Fact]
    public void A_membership_that_was_given_to_who_never_heard_of_it_is_taken_back()
    {
        Network.Delay = Second / 2;
        var join = _street.Cluster.Seat("E004").Membership.Join();
        _street.Kit.Pass(Second * 0.75);
        Network.CutFromCoordinator("E004");
        Assert.Throws<ClusterUnavailableException>(() => _street.Kit.Await(join));
        Network.MendToCoordinator("E004");
        _street.Kit.Pass(Second);

        Assert.Equal(["E001", "E002", "E003"], _street["E001"].Membership.UnitIds);
    }

    [Fact]
    public void Who_waits_for_the_place_of_a_unit_that_lost_it_gets_it_and_the_other_stays_out()
    {
        var twin = _street.Cluster.Seat("E001");
        _street["E001"].Membership.Subscribe(First.Ref);
        Network.CutFromCoordinator("E001");
        First.ExpectMsg<MembershipLost>(Second * 6);
        _street.Kit.Pass(Second * 5);

        Network.MendToCoordinator("E001");

        Assert.True(_street.Kit.Await(twin.Membership.Join()));
        First.ExpectNoMsg(Second * 20);
        Assert.Empty(_street["E001"].Membership.UnitIds);
    }

    [Fact]
    public void Watchers_hear_of_changes_after_the_delay_and_in_order()
    {
        Network.RandomDelay = Second;
        _street["E002"].State.Watch("", _street.ProbeOf("E002").Ref);
        var commits = Enumerable.Range(0, 50).Select(i => _street["E001"].State.Commit([], [new Change("a", $"{i}")])).ToList();

        var told = _street.ProbeOf("E002").ReceiveN(50, Second * 10).Cast<EntryChanged>().Select(change => change.Entry!);

        Assert.Equal(
            commits.Select((commit, i) => ($"{i}", commit.Result!.Value)), told.Select(entry => (entry.Value, entry.Revision)));
    }

    [Fact]
    public void A_unit_that_misses_more_changes_than_are_kept_loses_the_oldest()
    {
        using var street = new LocalStreet(options: new LocalClusterOptions { MostChangesMissed = 3 });
        street["E002"].State.Watch("", street.ProbeOf("E002").Ref);
        street.Network.CutFromCoordinator("E002");
        for (var i = 0; i < 5; i++)
            street.Kit.Await(street["E001"].State.Commit([], [new Change("a", $"{i}")]));
        street.Network.MendToCoordinator("E002");

        Assert.Equal(["2", "3", "4"], street.ProbeOf("E002").ReceiveN(3).Cast<EntryChanged>().Select(c => c.Entry?.Value));
    }

    /// <summary>Joined at 0 s, time to live 5 s: renewed every 5/3 s, taken for lost half a second before it is free.</summary>
    [Theory]
    [InlineData(1.6, 4.5, 5.0)]
    [InlineData(1.7, 6.1667, 6.6667)]
    [InlineData(99.0, 102.8333, 103.3333)]
    public void A_role_is_lost_to_its_owner_a_margin_before_it_is_free(double cutS, double lostS, double freeS)
    {
        _street.Kit.Await(_street["E001"].Leases.Take("role", First.Ref));
        _street.Kit.Pass(Second * cutS);
        Network.CutFromCoordinator("E001");

        First.ExpectNoMsg(Second * (lostS - cutS - 0.01));
        First.ExpectMsg<LeaseLost>(Second * 0.02);
        _street.Kit.Virtual!.RunFor((Second * (freeS - 0.01)) - _street.Kit.Virtual.Elapsed);
        Assert.NotNull(_street.Kit.Await(_street["E002"].Leases.Find("role")));
        _street.Kit.Pass(Second * 0.02);
        Assert.Null(_street.Kit.Await(_street["E002"].Leases.Find("role")));
    }

    [Fact]
    public void A_calm_cluster_sets_no_timer()
    {
        _street.Kit.Await(_street["E001"].Leases.Take("role", First.Ref));
        _street.Kit.Virtual!.RunFor(Second * 10);

        Assert.False(_street.Kit.Virtual!.Step());
    }

    public void Dispose() => _street.Dispose();
}
