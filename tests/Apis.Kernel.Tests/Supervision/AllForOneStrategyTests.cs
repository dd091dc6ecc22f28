namespace Apis.Kernel.Tests.Supervision;

public class AllForOneStrategyTests
{
    static readonly Play Telling = new() { TellsMoments = true };

    [Theory]
    [OnEachDispatcher]
    public void All_children_are_restarted_for_one(Dispatching on)
    {
        using var test = on.Begin();
        var (one, two) = TwoUnder(new AllForOneStrategy(_ => Directive.Restart), test);

        one.Fail();

        test.ExpectMsgAllOf(
            new Moment("one", "PreRestart"), new Moment("one", "PostStop"),
            new Moment("one", "PostRestart"), new Moment("one", "PreStart"),
            new Moment("two", "PreRestart"), new Moment("two", "PostStop"),
            new Moment("two", "PostRestart"), new Moment("two", "PreStart"));
        test.Settle(one);
        test.Settle(two);
    }

    [Theory]
    [OnEachDispatcher]
    public void All_children_are_stopped_for_one(Dispatching on)
    {
        using var test = on.Begin();
        var (one, _) = TwoUnder(new AllForOneStrategy(_ => Directive.Stop), test);

        one.Fail();

        test.ExpectMsgAllOf(new Moment("one", "PostStop"), new Moment("two", "PostStop"));
    }

    [Theory]
    [OnEachDispatcher]
    public void When_one_has_no_retries_left_all_are_stopped(Dispatching on)
    {
        using var test = on.Begin();
        var (one, two) = TwoUnder(new AllForOneStrategy(1, null, _ => Directive.Restart), test);
        test.IgnoreMessages(message => message is Moment);
        test.Watch(one);
        test.Watch(two);

        one.Fail();
        test.Settle(one);
        test.Settle(two);
        two.Fail();

        var ended = test.ReceiveN(2).Cast<Terminated>().Select(terminated => terminated.ActorRef.Path.Name);
        Assert.Equal(["one", "two"], ended.Order(StringComparer.Ordinal));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_sibling_that_fails_while_another_waits_for_its_children_leaves_nobody_suspended(Dispatching on)
    {
        using var test = on.Begin();
        var parent = test.Puppet(play: new Play { Strategy = new AllForOneStrategy(_ => Directive.Restart) });
        var (one, two) = (test.ChildOf(parent, "one"), test.ChildOf(parent, "two"));
        var bottom = one;
        foreach (var level in Enumerable.Range(1, 8))
            bottom = test.ChildOf(bottom, $"level{level}", level == 8 ? new Play { PostStop = _ => two.Fail() } : null);

        one.Fail();

        test.Settle(one);
        test.Settle(two);
        test.Send(one, "to one");
        test.ExpectMsg("to one");
        Assert.Empty(test.Get(one, it => it.Life.GetChildren()));
    }

    static (IActorRef One, IActorRef Two) TwoUnder(SupervisorStrategy strategy, ActorTestKit test)
    {
        var parent = test.Puppet(play: new Play { Strategy = strategy });
        var both = (test.ChildOf(parent, "one", Telling), test.ChildOf(parent, "two", Telling));
        test.ExpectMsgAllOf(new Moment("one", "PreStart"), new Moment("two", "PreStart"));
        return both;
    }
}
