namespace Apis.Kernel.Tests.Timers;

public class ActorTimersTests
{
    static readonly TimeSpan Short = TimeSpan.FromMilliseconds(20);
    static readonly TimeSpan Long = TimeSpan.FromHours(1);

    [Theory]
    [OnEachDispatcher]
    public void A_single_timer_ticks_once_and_is_over(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();

        puppet.Do(it => it.Timers.StartSingleTimer("key", "tick", Short));

        Assert.True(test.Get(puppet, it => it.Timers.IsTimerActive("key")));
        test.ExpectMsg("tick");
        Assert.False(test.Get(puppet, it => it.Timers.IsTimerActive("key")));
        test.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void A_timer_without_delay_ticks_after_the_current_message(Dispatching on)
    {
        using var test = on.Begin();

        test.Puppet().Do(it =>
        {
            it.Timers.StartSingleTimer("key", "tick", TimeSpan.Zero);
            it.Show("end of the turn");
        });

        test.ExpectMsg("end of the turn");
        test.ExpectMsg("tick");
    }

    [Theory]
    [OnEachDispatcher]
    public void A_periodic_timer_ticks_until_it_is_cancelled(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();

        puppet.Do(it => it.Timers.StartPeriodicTimer("key", "tick", Short));
        Assert.Equal(["tick", "tick", "tick"], test.ReceiveN(3));
        Assert.True(test.Get(puppet, it => it.Timers.IsTimerActive("key")));
        puppet.Do(it => { it.Timers.Cancel("key"); it.Show("cancelled"); });

        test.FishForMessage<string>(message => message == "cancelled");
        test.ExpectNoMsg();
    }

    [Fact]
    public void Periods_are_counted_from_tick_to_tick_after_the_first_delay()
    {
        using var test = new ActorTestKit();
        var start = test.Time.GetUtcNow();
        test.Puppet().Do(it =>
        {
            it.Hears = _ => it.Show(test.Time.GetUtcNow() - start);
            it.Timers.StartPeriodicTimer("key", "tick", TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5));
        });

        test.Pass(TimeSpan.FromMinutes(11));

        Assert.Equal([TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(6), TimeSpan.FromMinutes(11)], test.ReceiveN(3));
    }

    [Theory]
    [OnEachDispatcher]
    public void Starting_a_timer_anew_replaces_the_one_of_the_same_key_only(Dispatching on)
    {
        using var test = on.Begin();

        test.Puppet().Do(it =>
        {
            it.Timers.StartSingleTimer("other", "other", Short * 2);
            it.Timers.StartSingleTimer("key", "old", Short);
            it.Timers.StartSingleTimer("key", "new", Short);
        });

        test.ExpectMsgAllOf("new", "other");
        test.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void A_tick_comes_from_nobody_or_from_whom_the_actor_named(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();

        puppet.Do(it =>
        {
            it.Hears = _ => it.Show(it.From);
            it.Timers.StartSingleTimer("one", "tick", Short);
            it.Timers.StartSingleTimer("two", "tick", Short * 2, test.Ref);
        });

        test.ExpectMsg(test.Sys.DeadLetters);
        test.ExpectMsg(test.Ref);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_tick_can_start_its_timer_again(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();

        puppet.Do(it =>
        {
            it.Hears = message =>
            {
                it.Show(message);
                if (message is < 5)
                    it.Timers.StartSingleTimer("key", (int)message + 1, TimeSpan.FromMilliseconds(1));
            };
            it.Timers.StartSingleTimer("key", 1, TimeSpan.FromMilliseconds(1));
        });

        Assert.Equal([1, 2, 3, 4, 5], test.ReceiveN(5));
        Assert.False(test.Get(puppet, it => it.Timers.IsTimerActive("key")));
    }

    [Fact]
    public void Times_and_messages_that_make_no_sense_are_refused()
    {
        using var test = new ActorTestKit();
        var puppet = test.Puppet();
        var negative = TimeSpan.FromTicks(-1);

        Assert.IsType<ArgumentOutOfRangeException>(Refusal(timers => timers.StartSingleTimer("key", "tick", negative)));
        Assert.IsType<ArgumentOutOfRangeException>(Refusal(timers => timers.StartPeriodicTimer("key", "tick", TimeSpan.Zero)));
        Assert.IsType<ArgumentOutOfRangeException>(Refusal(timers => timers.StartPeriodicTimer("key", "tick", negative, Long)));
        Assert.IsType<ArgumentNullException>(Refusal(timers => timers.StartSingleTimer("key", null!, Long)));
        Assert.False(test.Get(puppet, it => it.Timers.IsTimerActive("key")));

        Exception? Refusal(Action<ITimerScheduler> start) => test.Get(puppet, it => Record.Exception(() => start(it.Timers)));
    }
}
