namespace Apis.Kernel.Tests.Cells;

public class RestartTests
{
    static readonly Play Telling = new() { TellsMoments = true };
    static readonly Play Escalating = new() { Strategy = new OneForOneStrategy(_ => Directive.Escalate) };

    [Theory]
    [OnEachDispatcher]
    public void A_restart_keeps_reference_and_mailbox_and_drops_the_message_that_failed(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();
        puppet.Do(it => it.Memory = "of the first incarnation");

        puppet.Fail();
        test.Send(puppet, "one");
        test.Send(puppet, "two");

        test.ExpectMsg("one");
        test.ExpectMsg("two");
        Assert.Null(test.Get(puppet, it => it.Memory));
    }

    [Theory]
    [OnEachDispatcher]
    public void The_hooks_of_a_restart_come_in_order_and_children_end_before_the_new_incarnation(Dispatching on)
    {
        using var test = on.Begin();
        var parent = test.Puppet("parent", Telling);
        var child = test.ChildOf(parent, "child", Telling);
        test.ChildOf(child, "grandchild", Telling);
        test.ExpectMoments(("parent", "PreStart"), ("child", "PreStart"), ("grandchild", "PreStart"));

        parent.Fail();

        test.ExpectMoments(
            ("parent", "PreRestart"), ("parent", "PostStop"), ("grandchild", "PostStop"), ("child", "PostStop"),
            ("parent", "PostRestart"), ("parent", "PreStart"));
        Assert.Empty(test.Get(parent, it => it.Life.GetChildren()));
    }

    [Theory]
    [OnEachDispatcher]
    public void PreRestart_is_told_why_and_over_which_message(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet(play: new Play { PreRestart = (cause, message) => test.Ref.Tell((cause.Message, message)) });
        puppet.Do(it => it.Hears = message => throw new Mishap($"over {message}"));

        test.Send(puppet, "stone");

        test.ExpectMsg<(string, object?)>(("over stone", "stone"));
    }

    [Fact]
    public void PreRestart_is_not_told_a_message_that_was_resumed_over()
    {
        using var test = new ActorTestKit();
        var strategy = new OneForOneStrategy(cause => cause.Message == "small" ? Directive.Resume : Directive.Restart);
        var top = test.Puppet(play: new Play { Strategy = strategy });
        var play = Escalating with { PreRestart = (cause, message) => test.Ref.Tell((cause.Message, message)) };
        var middle = test.ChildOf(top, "middle", play);
        var bottom = test.ChildOf(middle, "bottom");

        middle.Fail(new Mishap("small"));
        test.Pass(TimeSpan.Zero);
        bottom.Fail(new Mishap("large"));

        test.ExpectMsg<(string, object?)>(("large", null));
    }

    [Theory]
    [OnEachDispatcher]
    public void Children_that_PreRestart_spares_are_restarted_themselves(Dispatching on)
    {
        using var test = on.Begin();
        var parent = test.Puppet("parent", new Play { KeepsChildren = true });
        var child = test.ChildOf(parent, "child", Telling);
        test.ExpectMoments(("child", "PreStart"));

        parent.Fail();

        test.ExpectMoments(("child", "PreRestart"), ("child", "PostStop"), ("child", "PostRestart"), ("child", "PreStart"));
        Assert.Equal(child, test.Get(parent, it => it.Life.Child("child")));
        test.Send(child, "hello");
        test.ExpectMsg("hello");
    }

    [Theory]
    [OnEachDispatcher]
    public void A_failing_PreRestart_does_not_keep_the_new_incarnation_from_coming(Dispatching on)
    {
        using var test = on.Begin();
        var failures = test.CreateTestProbe();
        test.Sys.EventStream.Subscribe<ActorFailure>(failures.Ref);
        var puppet = test.Puppet(play: new Play { PreRestart = (_, _) => throw new Mishap("on leaving") });

        puppet.Fail();
        test.Send(puppet, "hello");

        test.ExpectMsg("hello");
        Assert.Equal(Directive.Restart, failures.ExpectMsg<ActorFailure>().Decision);
        var second = failures.ExpectMsg<ActorFailure>();
        Assert.Equal(("on leaving", null), (second.Cause.Message, second.Decision));
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_stops_itself_in_PostRestart_hears_nothing_of_what_waits(Dispatching on)
    {
        using var test = on.Begin();
        var letters = test.CreateTestProbe();
        test.Sys.EventStream.Subscribe<DeadLetter>(letters.Ref);
        var puppet = test.Watch(test.Puppet(play: new Play { PostRestart = it => it.Life.Stop(it.Me) }));

        puppet.Fail();
        test.Send(puppet, "one");
        test.Send(puppet, "two");

        test.ExpectTerminated(puppet);

        Assert.Equal(["one", "two"], letters.ReceiveN(2).Cast<DeadLetter>().Select(letter => letter.Message));
    }
}
