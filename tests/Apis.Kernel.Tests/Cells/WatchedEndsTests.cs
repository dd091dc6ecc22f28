namespace Apis.Kernel.Tests.Cells;

public class WatchedEndsTests
{
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
}
