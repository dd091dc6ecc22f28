namespace Apis.Kernel.Tests.Timers;

public class TimersEndTests
{
    static readonly TimeSpan Short = TimeSpan.FromMilliseconds(20);

    [Theory]
    [OnEachDispatcher]
    public void Cancelling_drops_a_tick_that_waits_in_the_mailbox(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();
        puppet.Do(it =>
        {
            it.Hears = message =>
            {
                it.Show(message);
                it.Timers.CancelAll();
            };
            foreach (var key in new[] { "one", "two", "three" })
                it.Timers.StartSingleTimer(key, key, Short);
        });

        test.ExpectMsg<string>();
        test.ExpectNoMsg();
        Assert.False(test.Get(puppet, it => it.Timers.IsTimerActive("two")));
    }

    [Theory]
    [OnEachDispatcher]
    public void Timers_end_with_their_incarnation_and_so_do_ticks_in_the_mailbox(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();
        puppet.Do(it =>
        {
            it.Hears = message =>
            {
                it.Show(message);
                throw new Mishap();
            };
            foreach (var key in new[] { "one", "two", "three" })
                it.Timers.StartPeriodicTimer(key, key, Short);
        });

        test.ExpectMsg<string>();
        test.ExpectNoMsg();
        Assert.False(test.Get(puppet, it => it.Timers.IsTimerActive("two")));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_timer_that_the_last_hook_started_ends_too(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet(play: new Play { PostStop = it => it.Timers.StartSingleTimer("key", "of the dead", Short) });

        puppet.Fail();
        puppet.Do(it => it.Timers.StartSingleTimer("other", "of the living", Short * 2));

        test.ExpectMsg("of the living");
        test.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void Timers_end_with_the_actor_and_leave_no_dead_letters(Dispatching on)
    {
        using var test = on.Begin();
        var letters = test.CreateTestProbe();
        test.Sys.EventStream.Subscribe<DeadLetter>(letters.Ref);
        var puppet = test.Watch(test.Puppet());
        puppet.Do(it => it.Timers.StartPeriodicTimer("key", "tick", TimeSpan.Zero, Short));
        test.ExpectMsg("tick");

        test.Sys.Stop(puppet);

        Assert.Equal(puppet, test.FishForMessage<Terminated>(_ => true).ActorRef);
        letters.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void A_pill_by_timer_stops_the_actor(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Watch(test.Puppet());

        puppet.Do(it => it.Timers.StartSingleTimer("key", PoisonPill.Instance, Short));

        test.ExpectTerminated(puppet);
    }

    [Fact]
    public void The_timers_of_an_incarnation_that_is_over_are_refused()
    {
        using var test = new ActorTestKit();
        var puppet = test.Puppet();
        var old = test.Get(puppet, it => it.Timers);
        puppet.Fail();

        var refusal = test.Get(puppet, _ => Record.Exception(() => old.StartSingleTimer("key", "tick", Short)));

        Assert.IsType<InvalidOperationException>(refusal);
    }
}
