namespace Apis.Kernel.Tests.Cells;

public class WatchingTests
{
    [Theory]
    [OnEachDispatcher]
    public void Each_who_watches_hears_once(Dispatching on)
    {
        using var test = on.Begin();
        var other = test.CreateTestProbe();
        var subject = test.Puppet();
        test.Watch(subject);
        test.Watch(subject);
        other.Watch(subject);

        test.Sys.Stop(subject);

        Assert.Equal(subject, test.ExpectMsgFrom<Terminated>(subject).ActorRef);
        other.ExpectTerminated(subject);
        test.ExpectNoMsg();
        other.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_watches_the_dead_hears_at_once(Dispatching on)
    {
        using var test = on.Begin();
        var subject = test.Watch(test.Puppet());
        test.Sys.Stop(subject);
        test.ExpectTerminated(subject);

        test.Watch(subject);

        test.ExpectTerminated(subject);
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_no_longer_watches_hears_nothing(Dispatching on)
    {
        using var test = on.Begin();
        var subject = test.Watch(test.Puppet());
        test.Unwatch(subject);
        var witness = test.CreateTestProbe();
        witness.Watch(subject);

        test.Sys.Stop(subject);

        witness.ExpectTerminated(subject);
        test.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void Unwatch_calls_back_news_that_waits_in_the_mailbox(Dispatching on)
    {
        using var test = on.Begin();
        var (watcher, subject) = (test.Puppet("watcher"), test.Puppet("subject"));
        watcher.Do(it => it.Life.Watch(subject));

        QueueTheEndOf(subject, watcher, test);
        watcher.Do(it => it.Show("looked"));
        test.Settle(watcher);

        test.ExpectMsg("looked");
        test.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void Unwatch_calls_back_a_message_of_ones_own_too(Dispatching on)
    {
        using var test = on.Begin();
        var (watcher, subject) = (test.Puppet("watcher"), test.Puppet("subject"));
        watcher.Do(it => it.Life.WatchWith(subject, "it is gone"));

        QueueTheEndOf(subject, watcher, test);
        watcher.Do(it => it.Show("looked"));
        test.Settle(watcher);

        test.ExpectMsg("looked");
        test.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void A_message_of_ones_own_takes_the_place_of_the_news(Dispatching on)
    {
        using var test = on.Begin();
        var (watcher, subject) = (test.Puppet("watcher"), test.Puppet("subject"));
        watcher.Do(it => it.Hears = message => it.Show((message, it.From)));
        watcher.Do(it => it.Life.WatchWith(subject, "it is gone"));

        subject.Do(it => it.Life.Stop(it.Me));
        test.Settle(watcher);

        test.ExpectMsg<(object, IActorRef)>(("it is gone", subject));
    }

    [Fact]
    public void Watching_for_another_message_than_before_is_refused()
    {
        using var test = new ActorTestKit();
        var (watcher, subject) = (test.Puppet("watcher"), test.Puppet("subject"));
        watcher.Do(it => it.Life.WatchWith(subject, "one"));

        Assert.Null(test.Get(watcher, it => Record.Exception(() => it.Life.WatchWith(subject, "one"))));
        Assert.IsType<InvalidOperationException>(
            test.Get(watcher, it => Record.Exception(() => it.Life.WatchWith(subject, "two"))));
        Assert.IsType<InvalidOperationException>(test.Get(watcher, it => Record.Exception(() => it.Life.Watch(subject))));
    }

    /// <summary>Has the news stand in the watcher's mailbox when the watcher unwatches.</summary>
    static void QueueTheEndOf(IActorRef subject, IActorRef watcher, ActorTestKit test)
    {
        var cell = ((LocalActorRef)watcher).Cell;
        watcher.Do(_ => cell.NoteWatchedStopped((InternalActorRef)subject));
        watcher.Do(it => it.Life.Unwatch(subject));
        test.Settle(watcher);
    }
}
