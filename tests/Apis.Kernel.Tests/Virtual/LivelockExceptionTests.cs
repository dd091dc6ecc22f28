namespace Apis.Kernel.Tests.Virtual;

public class LivelockExceptionTests
{
    readonly VirtualTime _run = VirtualTime.Create("run", new VirtualTimeOptions { TurnsPerInstant = 1000 });

    [Fact]
    public void Who_talks_without_end_is_named()
    {
        var one = _run.System.Improvise(actor => actor.On<string>(message => actor.Sender.Tell(message)), "one");
        var other = _run.System.Improvise(actor => actor.On<string>(message => actor.Sender.Tell(message)), "other");
        _run.System.Improvise(actor => actor.On<string>(_ => { }), "innocent").Tell("hello", one);
        _run.RunFor(3.Seconds());

        one.Tell("ping", other);
        var failure = Assert.Throws<LivelockException>(() => _run.RunFor(1.Seconds()));

        Assert.Contains("1000 turns at 00:00:03", failure.Message, StringComparison.Ordinal);
        Assert.Contains("/user/one (25", failure.Message, StringComparison.Ordinal);
        Assert.Contains("/user/other (25", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("innocent", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_restarted_without_end_is_named_though_no_message_is_told()
    {
        _run.System.Improvise(
            parent =>
            {
                parent.Strategy = new OneForOneStrategy(_ => Directive.Restart);
                parent.Context.Improvise(
                    child => child.WhenStarted = () => throw new InvalidOperationException("never"), "hopeless");
            },
            "parent");

        var failure = Assert.Throws<LivelockException>(() => _run.RunFor(1.Seconds()));

        Assert.Contains("/user/parent/hopeless (", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_goes_on_without_end_in_what_nobody_awaits_is_named()
    {
        static async Task GoOn()
        {
            while (true)
                await Task.Yield();
        }

        var actor = _run.System.Improvise(
            actor => actor.OnAsync<string>(begin =>
            {
                _ = GoOn();
                return Task.CompletedTask;
            }),
            "restless");
        actor.Tell("begin");

        var failure = Assert.Throws<LivelockException>(() => _run.RunFor(1.Seconds()));

        Assert.Contains("/user/restless (", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void As_many_turns_are_allowed_at_each_instant()
    {
        var turns = 0;
        var actor = _run.System.Improvise(actor => actor.On<int>(left =>
        {
            turns++;
            if (left > 0)
                actor.Self.Tell(left - 1);
        }));
        using var timer = _run.Provider.CreateTimer(_ => actor.Tell(900), null, 1.Seconds(), 1.Seconds());

        _run.RunFor(10.Seconds());

        Assert.Equal(10 * 901, turns);
    }

    [Fact]
    public void A_timer_that_sets_itself_again_without_delay_is_found()
    {
        ITimer timer = null!;
        timer = _run.Provider.CreateTimer(
            _ => timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan), null, 1.Seconds(), Timeout.InfiniteTimeSpan);

        var failure = Assert.Throws<LivelockException>(() => _run.RunFor(2.Seconds()));

        Assert.Contains("timers of the TimeProvider (", failure.Message, StringComparison.Ordinal);
    }
}
