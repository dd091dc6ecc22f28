using Apis.Cluster.State;

namespace Apis.Cluster.Tests.Contracts;

public abstract class SharedStateContract : IDisposable
{
    readonly ClusterUnderTest _cluster;
    readonly ICluster _first;
    readonly ICluster _second;

    protected SharedStateContract(ClusterUnderTest cluster)
    {
        _cluster = cluster;
        _first = cluster.Joined("E001");
        _second = cluster.Joined("E002");
    }

    [Fact]
    public void What_one_writes_all_read()
    {
        var revision = Write(_first, "deals/1", "created");

        Assert.Equal(new Entry("deals/1", "created", revision), _cluster.Await(_second.State.Read("deals/1")));
    }

    [Fact]
    public void What_nobody_wrote_is_not_there()
    {
        Assert.Null(_cluster.Await(_first.State.Read("deals/1")));
        Assert.Empty(_cluster.Await(_first.State.List("deals/")));
    }

    [Fact]
    public void Revisions_only_grow_whatever_is_written()
    {
        long[] revisions =
            [Write(_first, "a", "1"), Write(_second, "b", "1"), Write(_first, "a", null), Write(_first, "a", "1")];

        Assert.Equal(revisions.Order().Distinct(), revisions);
        Assert.True(revisions[0] > 0);
    }

    [Fact]
    public void All_changes_of_a_commit_have_its_revision()
    {
        var revision = Commit([], [new Change("a", "1"), new Change("b", "2")]);

        Assert.Equal([revision!.Value, revision.Value], List("").Where(IsOurs).Select(entry => entry.Revision));
    }

    [Fact]
    public void A_commit_whose_condition_holds_is_made()
    {
        var revision = Write(_first, "a", "1");

        Assert.NotNull(Commit([new Condition("a", revision)], [new Change("a", "2")]));
        Assert.Equal("2", Value("a"));
    }

    [Fact]
    public void A_commit_with_a_condition_that_does_not_hold_changes_nothing_at_all()
    {
        var before = Write(_first, "a", "1");
        Write(_first, "a", "2");
        var revision = Write(_first, "b", "1");

        Assert.Null(Commit(
            [new Condition("b", revision), new Condition("a", before)], [new Change("b", "2"), new Change("c", "1")]));
        Assert.Equal(("2", "1", null), (Value("a"), Value("b"), Value("c")));
    }

    [Fact]
    public void Revision_0_is_that_there_is_none()
    {
        Assert.NotNull(Commit([new Condition("a", 0)], [new Change("a", "1")]));
        Assert.Null(Commit([new Condition("a", 0)], [new Change("a", "2")]));
        Write(_first, "a", null);

        Assert.NotNull(Commit([new Condition("a", 0)], [new Change("a", "3")]));
        Assert.Equal("3", Value("a"));
    }

    [Fact]
    public void A_condition_may_concern_what_is_not_changed()
    {
        var revision = Write(_first, "mode", "stop");

        Assert.NotNull(Commit([new Condition("mode", revision)], [new Change("a", "1")]));
        Assert.Null(Commit([new Condition("mode", revision + 1)], [new Change("a", "2")]));
    }

    [Fact]
    public void Entries_are_listed_by_the_beginning_of_their_keys_in_order()
    {
        foreach (var key in new[] { "deals/2", "deals/10", "deal", "deals", "units/E001", "deals/1" })
            Write(_first, key, key);

        Assert.Equal(["deals/1", "deals/10", "deals/2"], List("deals/").Select(entry => entry.Key));
        Assert.Equal(["deals/1", "deals/10"], List("deals/1").Select(entry => entry.Value));
    }

    [Fact]
    public void An_entry_with_a_time_to_live_vanishes_by_itself_unless_it_is_written_again()
    {
        var (kept, brief) = (_cluster.Kit.CreateTestProbe(), _cluster.TimeToLive / 5);
        var ample = _cluster.TimeToLive * 100;
        Commit([], [new Change("a", "1", brief), new Change("b", "1", brief), new Change("c", "1", ample)]);
        _first.State.Watch("a", kept.Ref);
        Write(_first, "b", "2");

        Assert.Equal(new EntryChanged("a", null), kept.ExpectMsg<EntryChanged>(_cluster.TimeToLive * 2));
        _cluster.Kit.Pass(brief);

        Assert.Equal((null, "2", "1"), (Value("a"), Value("b"), Value("c")));
    }

    [Fact]
    public void A_watch_tells_changes_in_their_order_from_now_on()
    {
        Write(_first, "deals/1", "before");
        var listener = Watching(_second, "deals/");

        var revisions = new[] { "1", "2", "3" }.Select(value => Write(_first, "deals/1", value)).ToArray();
        Write(_second, "modes/1", "other");
        var both = Commit([], [new Change("deals/2", "x"), new Change("deals/1", null)])!.Value;

        for (var i = 0; i < 3; i++)
            listener.ExpectMsg(new EntryChanged("deals/1", new Entry("deals/1", $"{i + 1}", revisions[i])));
        listener.ExpectMsgAllOf(new EntryChanged("deals/2", new Entry("deals/2", "x", both)), new EntryChanged("deals/1", null));
        listener.ExpectNoMsg();
    }

    [Fact]
    public void A_watch_tells_nothing_of_a_commit_that_was_not_made_or_removed_nothing()
    {
        var listener = Watching(_second, "deals/");

        Commit([new Condition("deals/1", 77)], [new Change("deals/1", "1")]);
        Write(_first, "deals/2", null);

        listener.ExpectNoMsg();
    }

    [Fact]
    public void Who_watches_twice_is_told_once()
    {
        var listener = Watching(_second, "deals/");
        _second.State.Watch("deals/", listener.Ref);

        Write(_first, "deals/1", "1");

        listener.ExpectMsg<EntryChanged>();
        listener.ExpectNoMsg();
    }

    [Fact]
    public void What_was_written_survives_its_writer()
    {
        Write(_first, "deals/1", "1");
        _cluster.Crash("E001");
        _cluster.PassTimeToLive();

        Assert.Equal("1", _cluster.Await(_second.State.Read("deals/1"))?.Value);
    }

    [Fact]
    public void Changes_that_a_unit_missed_it_hears_in_order_when_it_is_in_reach_again()
    {
        var listener = Watching(_second, "deals/");
        _cluster.CutFromCoordinator("E002");
        Write(_first, "deals/1", "1");
        Write(_first, "deals/2", "2");
        Write(_first, "deals/1", null);
        listener.ExpectNoMsg();

        _cluster.MendToCoordinator("E002");

        Assert.Equal(
            [("deals/1", "1"), ("deals/2", "2"), ("deals/1", null)],
            listener.ReceiveN(3, _cluster.TimeToLive * 2).Cast<EntryChanged>().Select(told => (told.Key, told.Entry?.Value)));
    }

    [Fact]
    public void Without_the_coordinator_nothing_is_read_or_written_and_nothing_is_forgotten()
    {
        Write(_first, "a", "1");
        _cluster.CutFromCoordinator("E001");

        Assert.Throws<ClusterUnavailableException>(() => _cluster.Await(_first.State.Read("a")));
        Assert.Throws<ClusterUnavailableException>(() => _cluster.Await(_first.State.List("a")));
        Assert.Throws<ClusterUnavailableException>(() => Write(_first, "a", "2"));

        _cluster.MendToCoordinator("E001");
        Assert.Equal("1", Value("a"));
    }

    [Fact]
    public void Of_those_that_change_one_entry_at_a_time_none_overwrites_another()
    {
        const int Each = 25;
        var adders = new[] { _first, _second, _cluster.Joined("E003") }
            .Select(seat => _cluster.Kit.Sys.ActorOf(Props.Create(() => new Adder(seat.State, "count"))))
            .ToArray();

        foreach (var adder in adders)
            _cluster.Kit.Send(adder, Each);

        for (var i = 0; i < adders.Length; i++)
            _cluster.Kit.ExpectMsg<Done>(TimeSpan.FromSeconds(20));
        Assert.Equal($"{Each * adders.Length}", Value("count"));
    }

    public void Dispose()
    {
        _cluster.Dispose();
        GC.SuppressFinalize(this);
    }

    static bool IsOurs(Entry entry) => entry.Key.Length == 1;

    long Write(ICluster seat, string key, string? value) =>
        _cluster.Await(seat.State.Commit([], [new Change(key, value)]))!.Value;

    long? Commit(IReadOnlyList<Condition> conditions, IReadOnlyList<Change> changes) =>
        _cluster.Await(_first.State.Commit(conditions, changes));

    string? Value(string key) => _cluster.Await(_first.State.Read(key))?.Value;

    IReadOnlyList<Entry> List(string prefix) => _cluster.Await(_second.State.List(prefix));

    TestProbe Watching(ICluster seat, string prefix)
    {
        var probe = _cluster.Kit.CreateTestProbe();
        seat.State.Watch(prefix, probe.Ref);
        return probe;
    }
}
