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
    public void What_was_told_before_the_end_comes_before_the_news_of_it(Dispatching on)
    {
        using var test = on.Begin();
        var subject = test.Watch(test.Puppet(play: new Play { PostStop = it => it.Show("farewell") }));

        subject.Do(it =>
        {
            foreach (var number in Enumerable.Range(0, 100))
                it.Show(number);
            it.Life.Stop(it.Me);
        });

        Assert.Equal(Enumerable.Range(0, 100).Cast<object>(), test.ReceiveN(100));
        test.ExpectMsg("farewell");
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
        Assert.IsType<InvalidOperationException>(test.Get(watcher, it => Record.Exception(() => it.Life.WatchWith(subject, "two"))));
        Assert.IsType<InvalidOperationException>(test.Get(watcher, it => Record.Exception(() => it.Life.Watch(subject))));
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_watches_and_does_not_handle_the_news_dies_too(Dispatching on)
    {
        using var test = on.Begin();
        var failures = test.CreateTestProbe();
        test.Sys.EventStream.Subscribe<ActorFailure>(failures.Ref);
        var (watcher, subject) = (test.Watch(test.Puppet("watcher")), test.Puppet("subject"));
        watcher.Do(it => it.Hears = it.Ignore);
        watcher.Do(it => it.Life.Watch(subject));

        subject.Do(it => it.Life.Stop(it.Me));

        test.ExpectTerminated(watcher);
        Assert.IsType<DeathPactException>(failures.ExpectMsg<ActorFailure>().Cause);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_watch_outlives_the_watchers_restart(Dispatching on)
    {
        using var test = on.Begin();
        var (watcher, subject) = (test.Puppet("watcher"), test.Puppet("subject"));
        watcher.Do(it => it.Life.Watch(subject));
        watcher.Fail();
        test.Settle(watcher);

        test.Sys.Stop(subject);

        test.ExpectMoments(("subject", "Terminated"));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_parent_can_watch_its_child(Dispatching on)
    {
        using var test = on.Begin();
        var parent = test.Puppet();
        var child = test.ChildOf(parent, "child");
        parent.Do(it => it.Life.Watch(child));

        test.Sys.Stop(child);

        test.ExpectMoments(("child", "Terminated"));
    }

    [Theory]
    [OnEachDispatcher]
    public void Two_that_watch_each_other_hear_of_each_other(Dispatching on)
    {
        using var test = on.Begin();
        var (one, two) = (test.Puppet("one"), test.Puppet("two"));
        one.Do(it => it.Life.Watch(two));
        two.Do(it => it.Life.Watch(one));
        test.Settle(one);
        test.Settle(two);

        test.Sys.Stop(one);
        test.ExpectMoments(("one", "Terminated"));
        test.Watch(two);
        test.Sys.Stop(two);

        test.ExpectTerminated(two);
        test.ExpectNoMsg();
    }

    [Fact]
    public void Watching_oneself_changes_nothing()
    {
        using var test = new ActorTestKit();
        var puppet = test.Puppet();
        puppet.Do(it => it.Life.Watch(it.Me));
        test.Watch(puppet);

        test.Sys.Stop(puppet);

        test.ExpectTerminated(puppet);
        test.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void News_that_was_stashed_is_heard_when_it_comes_back(Dispatching on)
    {
        using var test = on.Begin();
        var (watcher, subject) = (test.Puppet("watcher"), test.Puppet("subject"));
        watcher.Do(it => it.Life.Watch(subject));
        watcher.Do(it => it.Hears = _ =>
        {
            it.Stash.Stash();
            it.Hears = null;
            it.Show("stashed");
        });

        test.Sys.Stop(subject);
        test.ExpectMsg("stashed");
        watcher.Do(it => it.Stash.UnstashAll());

        test.ExpectMoments(("subject", "Terminated"));
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
