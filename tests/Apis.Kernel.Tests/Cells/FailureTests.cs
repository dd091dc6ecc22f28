namespace Apis.Kernel.Tests.Cells;

public class FailureTests
{
    static readonly Play Telling = new() { TellsMoments = true };
    static readonly Play Resuming = new() { Strategy = new OneForOneStrategy(_ => Directive.Resume) };
    static readonly Play Escalating = new() { Strategy = new OneForOneStrategy(_ => Directive.Escalate) };

    [Theory]
    [OnEachDispatcher]
    public void Resume_keeps_the_state_and_drops_only_the_message(Dispatching on)
    {
        using var test = on.Begin();
        var child = test.ChildOf(test.Puppet(play: Resuming), "child", Telling);
        test.ExpectMoments(("child", "PreStart"));
        child.Do(it => it.Memory = "kept");

        child.Fail();
        test.Send(child, "after");

        test.ExpectMsg("after");
        Assert.Equal("kept", test.Get(child, it => it.Memory));
    }

    [Theory]
    [OnEachDispatcher]
    public void Stop_ends_the_child(Dispatching on)
    {
        using var test = on.Begin();
        var child = test.ChildOf(test.Puppet(play: new Play { Strategy = SupervisorStrategy.StoppingStrategy }), "child");
        test.Watch(child);

        child.Fail();

        test.ExpectTerminated(child);
    }

    [Theory]
    [OnEachDispatcher]
    public void What_is_escalated_is_decided_further_up_with_the_first_cause(Dispatching on)
    {
        using var test = on.Begin();
        var causes = new List<string>();
        var strategy = new OneForOneStrategy(cause =>
        {
            causes.Add(cause.Message);
            return Directive.Restart;
        });
        var top = test.Puppet("top", new Play { Strategy = strategy });
        var upper = test.ChildOf(top, "upper", Escalating with { TellsMoments = true });
        var lower = test.ChildOf(upper, "lower", Escalating);
        test.ExpectMoments(("upper", "PreStart"));

        test.ChildOf(lower, "bottom").Fail(new Mishap("from below"));

        test.ExpectMoments(("upper", "PreRestart"), ("upper", "PostStop"), ("upper", "PostRestart"), ("upper", "PreStart"));
        Assert.Equal(["from below"], causes);
        Assert.Empty(test.Get(upper, it => it.Life.GetChildren()));
    }

    [Theory]
    [OnEachDispatcher]
    public void When_what_was_escalated_is_resumed_all_the_way_down_goes_on(Dispatching on)
    {
        using var test = on.Begin();
        var middle = test.ChildOf(test.Puppet(play: Resuming), "middle", Escalating);
        var bottom = test.ChildOf(middle, "bottom");
        var sibling = test.ChildOf(middle, "sibling");
        bottom.Do(it => it.Memory = "kept");

        bottom.Fail();
        foreach (var actor in new[] { bottom, middle, sibling })
            test.Settle(actor);

        Assert.Equal("kept", test.Get(bottom, it => it.Memory));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_decider_that_throws_is_a_failure_of_the_supervisor(Dispatching on)
    {
        using var test = on.Begin();
        var causes = new List<string>();
        var strategy = new OneForOneStrategy(cause =>
        {
            causes.Add(cause.Message);
            return Directive.Resume;
        });
        var top = test.Puppet(play: new Play { Strategy = strategy });
        var undecided = new OneForOneStrategy(_ => throw new Mishap("cannot decide"));
        var middle = test.ChildOf(top, "middle", new Play { Strategy = undecided });
        var bottom = test.ChildOf(middle, "bottom");

        bottom.Fail();
        test.Settle(bottom);
        test.Settle(middle);

        Assert.Equal(["cannot decide"], causes);
    }

    [Theory]
    [OnEachDispatcher]
    public void Children_wait_while_their_parents_failure_is_decided(Dispatching on)
    {
        using var test = on.Begin();
        var child = ActorRefs.Nobody;
        var top = test.Puppet(play: new Play
        {
            Strategy = new OneForOneStrategy(_ =>
            {
                child.Tell("told while it waits", ActorRefs.NoSender);
                test.Ref.Tell("decided", ActorRefs.NoSender);
                return Directive.Resume;
            }),
        });
        var parent = test.ChildOf(top, "parent");
        child = test.ChildOf(parent, "child");

        parent.Fail();

        test.ExpectMsg("decided");
        test.ExpectMsg("told while it waits");
    }

    [Theory]
    [OnEachDispatcher]
    public void A_failing_PostStop_is_published_and_does_no_harm(Dispatching on)
    {
        using var test = on.Begin();
        var failures = test.CreateTestProbe();
        test.Sys.EventStream.Subscribe<ActorFailure>(failures.Ref);
        var puppet = test.Watch(test.Puppet(play: new Play { PostStop = _ => throw new Mishap("at the end") }));

        test.Sys.Stop(puppet);

        test.ExpectTerminated(puppet);
        var (actor, cause, decision) = failures.ExpectMsg<ActorFailure>();
        Assert.Equal((puppet, "at the end", null), (actor, cause.Message, decision));
    }

    [Theory]
    [OnEachDispatcher]
    public void Whoever_was_made_by_the_system_itself_is_restarted_by_default(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<ActorFailure>(test.TestActor);
        var cause = new Mishap();
        var puppet = test.Puppet();

        puppet.Fail(cause);

        test.ExpectMsg(new ActorFailure(puppet, cause, Directive.Restart));
    }
}
