namespace Apis.Kernel.Tests.Virtual;

public class VirtualTimeTests
{
    [Fact]
    public void Time_jumps_from_timer_to_timer_and_ends_exactly_at_the_end()
    {
        using var run = VirtualTime.Create("run");
        var fired = new List<TimeSpan>();
        using var timer = run.Provider.CreateTimer(_ => fired.Add(run.Elapsed), null, 7.Hours(), 5.Hours());

        run.RunFor(13.Hours());

        Assert.Equal([7.Hours(), 12.Hours()], fired);
        Assert.Equal(13.Hours(), run.Elapsed);
        Assert.Equal(new DateTimeOffset(2020, 1, 1, 13, 0, 0, TimeSpan.Zero), run.UtcNow);
    }

    [Fact]
    public void What_is_due_at_the_very_end_still_happens()
    {
        using var run = VirtualTime.Create("run");
        var events = new List<string>();
        var actor = run.System.Improvise(actor => actor.On<string>(events.Add));
        using var timer = run.Provider.CreateTimer(_ => actor.Tell("tick"), null, 1.Hours(), Timeout.InfiniteTimeSpan);

        run.RunFor(1.Hours());

        Assert.Equal(["tick"], events);
    }

    [Fact]
    public void Timers_of_the_same_instant_fire_in_the_order_in_which_they_were_set()
    {
        using var run = VirtualTime.Create("run");
        var fired = new List<int>();
        foreach (var number in (int[])[3, 1, 2])
            _ = run.Provider.CreateTimer(_ => fired.Add(number), null, 1.Seconds(), Timeout.InfiniteTimeSpan);

        run.RunFor(1.Seconds());

        Assert.Equal([3, 1, 2], fired);
    }

    [Fact]
    public void Running_until_a_condition_stops_at_once_when_it_holds()
    {
        using var run = VirtualTime.Create("run");
        var ticks = 0;
        using var timer = run.Provider.CreateTimer(_ => ticks++, null, 1.Seconds(), 1.Seconds());

        Assert.True(run.RunUntil(() => ticks == 3, 1.Hours()));
        Assert.Equal(3.Seconds(), run.Elapsed);

        Assert.False(run.RunUntil(() => ticks == 100, 10.Seconds()));
        Assert.Equal(13.Seconds(), run.Elapsed);
    }

    [Fact]
    public void Running_what_is_ready_lets_no_time_pass()
    {
        using var run = VirtualTime.Create("run");
        var events = new List<string>();
        var actor = run.System.Improvise(actor => actor.On<string>(events.Add));
        using var later = run.Provider.CreateTimer(_ => events.Add("timer"), null, 1.Milliseconds(), Timeout.InfiniteTimeSpan);
        actor.Tell("message");
        Assert.Empty(events);

        run.RunReady();

        Assert.Equal(["message"], events);
        Assert.Equal(TimeSpan.Zero, run.Elapsed);
    }

    [Fact]
    public void A_step_is_one_turn_or_one_jump_until_nothing_is_left()
    {
        using var run = VirtualTime.Create("run");
        var events = new List<string>();
        var actor = run.System.Improvise(actor => actor.On<string>(events.Add));
        run.RunReady();
        using var timer = run.Provider.CreateTimer(_ => events.Add("timer"), null, 1.Hours(), Timeout.InfiniteTimeSpan);
        actor.Tell("a");
        actor.Tell("b");

        Assert.True(run.Step());
        Assert.Equal(["a"], events);
        Assert.True(run.Step());
        Assert.Equal(["a", "b"], events);
        Assert.True(run.Step());
        Assert.Equal(["a", "b", "timer"], events);
        Assert.Equal(1.Hours(), run.Elapsed);
        Assert.False(run.Step());
    }

    [Fact]
    public void Time_does_not_run_backwards()
    {
        using var run = VirtualTime.Create("run");

        Assert.Throws<ArgumentOutOfRangeException>(() => run.RunFor(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => run.RunUntil(() => true, TimeSpan.FromTicks(-1)));
    }

    [Fact]
    public void An_actor_must_not_drive_the_time_that_drives_it()
    {
        using var run = VirtualTime.Create("run");
        var refusals = new List<Exception>();
        var actor = run.System.Improvise(actor => actor.On<Action>(drive =>
            refusals.Add(Assert.Throws<InvalidOperationException>(drive))));

        Action[] drives = [() => run.RunFor(1.Seconds()), () => run.RunUntil(() => true, 1.Seconds()), () => run.Step()];
        foreach (var drive in drives)
            actor.Tell(drive);
        run.RunReady();

        Assert.Equal(3, refusals.Count);
        Assert.All(refusals, refusal => Assert.Contains("being driven already", refusal.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Another_thread_that_tells_an_actor_while_the_time_is_driven_is_refused()
    {
        using var run = VirtualTime.Create("run");
        var heard = new List<string>();
        var listener = run.System.Improvise(actor => actor.On<string>(heard.Add));
        var refused = new List<Exception?>();
        var driving = run.System.Improvise(actor => actor.On<string>(_ =>
        {
            var stranger = new Thread(() => refused.Add(Record.Exception(() => listener.Tell("from elsewhere"))));
            stranger.Start();
            stranger.Join();
            listener.Tell("from here");
        }));
        run.RunReady();

        driving.Tell("begin");
        run.RunReady();

        var refusal = Assert.IsType<InvalidOperationException>(Assert.Single(refused));
        Assert.Contains("another thread", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["from here"], heard);
    }

    [Fact]
    public void Between_two_runs_any_thread_may_tell_an_actor()
    {
        using var run = VirtualTime.Create("run");
        var heard = new List<string>();
        var listener = run.System.Improvise(actor => actor.On<string>(heard.Add));

        var stranger = new Thread(() => listener.Tell("from elsewhere"));
        stranger.Start();
        stranger.Join();
        run.RunReady();

        Assert.Equal(["from elsewhere"], heard);
    }

    [Fact]
    public void Generators_depend_on_the_name_and_the_seed_alone()
    {
        using var run = VirtualTime.Create("run", new VirtualTimeOptions { Seed = 5 });
        using var same = VirtualTime.Create("same", new VirtualTimeOptions { Seed = 5 });
        using var another = VirtualTime.Create("another", new VirtualTimeOptions { Seed = 6 });
        var disturbance = same.RandomFor("somebody else").Next();

        int[] Drawn(VirtualTime from, string name) =>
            [.. Enumerable.Repeat(from.RandomFor(name), 5).Select(random => random.Next())];

        Assert.Equal(Drawn(run, "E001"), Drawn(same, "E001"));
        Assert.NotEqual(Drawn(run, "E001"), Drawn(run, "E002"));
        Assert.NotEqual(Drawn(run, "E001"), Drawn(another, "E001"));
        Assert.DoesNotContain(disturbance, Drawn(run, "E001"));
    }

    [Fact]
    public void The_system_ends_with_the_run_and_the_time_may_go_on()
    {
        var run = VirtualTime.Create("run");
        var stopped = false;
        run.System.Improvise(actor => actor.WhenStopped = () => stopped = true);

        run.Dispose();

        Assert.True(stopped);
        Assert.True(run.System.WhenTerminated.IsCompletedSuccessfully);
        run.RunFor(1.Hours());
        Assert.Equal(1.Hours(), run.Elapsed);
    }
}
