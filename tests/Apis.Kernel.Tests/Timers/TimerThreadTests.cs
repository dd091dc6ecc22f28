namespace Apis.Kernel.Tests.Timers;

public class TimerThreadTests
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public void A_thousand_timers_all_fire()
    {
        using var test = ActorTestKit.OnThreads();
        var bells = Enumerable.Range(0, 1_000).Select(_ => new Bell()).ToArray();

        for (var i = 0; i < bells.Length; i++)
            test.Sys.Dispatcher.Arm(bells[i], TimerThread.Now + TimeSpan.FromMilliseconds(i % 40).Ticks);

        test.AwaitCondition(() => Array.TrueForAll(bells, bell => bell.Rings == 1), Patience);
    }

    [Fact]
    public void What_is_disarmed_does_not_fire()
    {
        using var test = ActorTestKit.OnThreads();
        var (never, later) = (new Bell(), new Bell());
        test.Sys.Dispatcher.Arm(later, TimerThread.Now + TimeSpan.FromMilliseconds(210).Ticks);
        test.Sys.Dispatcher.Arm(never, TimerThread.Now + TimeSpan.FromMilliseconds(200).Ticks);

        test.Sys.Dispatcher.Disarm(never);

        test.AwaitCondition(() => later.Rings == 1, Patience);
        Assert.Equal(0, never.Rings);
    }

    [Fact]
    public void A_handler_that_keeps_its_tick_does_not_hold_up_other_timers()
    {
        using var test = ActorTestKit.OnThreads();
        using var released = new ManualResetEventSlim();
        var blocked = test.Puppet();
        var other = test.Puppet();
        blocked.Do(it => it.Hears = _ => it.Show(released.Wait(Patience)));
        other.Do(it => it.Hears = _ => released.Set());

        blocked.Do(it => it.Timers.StartSingleTimer("key", "block", TimeSpan.FromMilliseconds(20)));
        other.Do(it => it.Timers.StartSingleTimer("key", "release", TimeSpan.FromMilliseconds(60)));

        Assert.True(test.ExpectMsg<bool>(Patience));
    }

    [Fact]
    public void A_timer_that_is_due_sooner_does_not_wait_for_one_that_is_due_later()
    {
        using var test = ActorTestKit.OnThreads();
        var (late, soon) = (new Bell(), new Bell());
        test.Sys.Dispatcher.Arm(late, TimerThread.Now + TimeSpan.FromHours(1).Ticks);

        test.Sys.Dispatcher.Arm(soon, TimerThread.Now + TimeSpan.FromMilliseconds(1).Ticks);

        test.AwaitCondition(() => soon.Rings == 1, Patience);
        Assert.Equal(0, late.Rings);
    }
}
