using Apis.Cluster.Local;
using Apis.Cluster.State;

namespace Apis.Cluster.Tests.Local;

public sealed class LimitsTests : IDisposable
{
    readonly LocalStreet _street = new(
        units: 1, new LocalClusterOptions { MostEntries = 4, LongestValue = 8, MostListeners = 2 });

    ISharedState State => _street["E001"].State;

    [Fact]
    public void A_full_state_takes_no_new_entries_but_changes_and_removes_those_it_has()
    {
        Commit([.. Enumerable.Range(0, 4).Select(i => new Change($"{i}", "x"))]);

        Assert.Throws<InvalidOperationException>(() => Commit(new Change("4", "x")));
        Assert.Throws<InvalidOperationException>(
            () => _street.Kit.Await(_street["E001"].Leases.Take("role", _street.ProbeOf("E001").Ref)));
        Commit(new Change("0", "y"));
        Commit(new Change("1", null), new Change("4", "x"));

        Assert.Equal(["0", "2", "3", "4"], _street.Kit.Await(State.List("")).Select(entry => entry.Key));
    }

    [Fact]
    public void A_role_that_found_no_room_can_be_taken_when_there_is_some()
    {
        Commit([.. Enumerable.Range(0, 4).Select(i => new Change($"{i}", "x"))]);
        var take = _street["E001"].Leases.Take("role", _street.ProbeOf("E001").Ref);
        Assert.Throws<InvalidOperationException>(() => _street.Kit.Await(take));
        Commit(new Change("1", null), new Change("2", null));

        Assert.NotNull(_street.Kit.Await(_street["E001"].Leases.Take("role", _street.ProbeOf("E001").Ref)));
    }

    [Fact]
    public void A_value_has_its_longest_length() =>
        Assert.Throws<ArgumentException>(() => Commit(new Change("a", "123456789")));

    [Fact]
    public void A_name_has_its_longest_length()
    {
        Assert.Throws<ArgumentException>(() => Commit(new Change(new string('a', 513), "1")));
        Assert.Throws<ArgumentException>(() => Commit(new Change("", "1")));
        Assert.Throws<ArgumentException>(() => _street.Cluster.Seat(""));
    }

    [Fact]
    public void What_belongs_to_the_cluster_itself_nobody_changes() =>
        Assert.Throws<ArgumentException>(() => Commit(new Change("cluster/leases/role/epoch", "0")));

    [Fact]
    public void No_entry_is_changed_twice_in_one_commit() =>
        Assert.Throws<ArgumentException>(() => Commit(new Change("a", "1"), new Change("a", "2")));

    [Fact]
    public void A_time_to_live_is_more_than_nothing() =>
        Assert.Throws<ArgumentException>(() => Commit(new Change("a", "1", TimeSpan.Zero)));

    [Fact]
    public void A_unit_has_as_many_watches_and_services_as_it_may()
    {
        var probe = _street.ProbeOf("E001").Ref;
        State.Watch("a", probe);
        State.Watch("b", probe);
        _street["E001"].Bus.Serve("second", probe);

        Assert.Throws<InvalidOperationException>(() => State.Watch("c", probe));
        Assert.Throws<InvalidOperationException>(() => _street["E001"].Bus.Serve("third", probe));
    }

    [Fact]
    public void An_epoch_leaves_room_for_the_next() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = _street["E001"].Leases.RaiseEpoch("role", long.MaxValue); });

    [Fact]
    public void A_lease_that_would_be_lost_before_it_is_renewed_is_refused() =>
        Assert.Throws<ArgumentException>(() => new LocalClusterOptions { RenewPeriod = TimeSpan.FromSeconds(4.5) }.Checked());

    public void Dispose() => _street.Dispose();

    void Commit(params Change[] changes) => Assert.NotNull(_street.Kit.Await(State.Commit([], changes)));
}
