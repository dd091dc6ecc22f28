namespace Apis.Kernel.Tests.Cells;

public class BirthTests
{
    static readonly Play Unlucky = new() { TellsMoments = true };

    [Theory]
    [OnEachDispatcher]
    public void PreStart_comes_before_the_first_message(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet("it", Unlucky);

        puppet.Tell("first", ActorRefs.NoSender);

        test.ExpectMoments(("it", "PreStart"));
        test.ExpectMsg("first");
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_whose_constructor_fails_is_stopped_by_default(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<ActorFailure>(test.TestActor);

        var puppet = test.Puppet("it", Unlucky with { Constructor = _ => throw new Mishap("too early") });

        var (actor, cause, decision) = test.ExpectMsg<ActorFailure>();
        Assert.Equal((puppet, Directive.Stop), (actor, decision));
        Assert.Equal(
            "too early",
            Assert.IsType<Mishap>(Assert.IsType<ActorInitializationException>(cause).InnerException).Message);
        test.Watch(puppet);
        test.ExpectTerminated(puppet);
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_whose_PreStart_fails_is_stopped_without_a_PostStop(Dispatching on)
    {
        using var test = on.Begin();

        var puppet = test.Watch(test.Puppet("it", Unlucky with { PreStart = _ => throw new Mishap() }));

        test.ExpectMoments(("it", "PreStart"));
        test.ExpectTerminated(puppet);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_supervisor_that_restarts_or_resumes_it_has_it_made_anew(Dispatching on)
    {
        foreach (var directive in new[] { Directive.Restart, Directive.Resume })
        {
            using var test = on.Begin();
            var attempts = 0;
            var parent = test.Puppet(play: new Play { Strategy = new OneForOneStrategy(_ => directive) });

            var child = test.ChildOf(parent, "it", Unlucky with { PreStart = _ => FailUntil(ref attempts, 3) });
            child.Tell("hello", ActorRefs.NoSender);

            test.ExpectMoments(("it", "PreStart"), ("it", "PreStart"), ("it", "PreStart"));
            test.ExpectMsg("hello");
        }
    }

    [Theory]
    [OnEachDispatcher]
    public void Children_of_a_failed_PreStart_are_gone_before_the_next_one(Dispatching on)
    {
        using var test = on.Begin();
        var attempts = 0;
        var parent = test.Puppet(play: new Play { Strategy = new OneForOneStrategy(_ => Directive.Restart) });

        var child = test.ChildOf(parent, "it", new Play
        {
            PreStart = it =>
            {
                var play = new Play { TellsMoments = true, PreStart = _ => it.Show(attempts) };
                it.Life.ActorOf(Puppet.With(test.Ref, play), "grandchild");
                FailUntil(ref attempts, 2);
            },
        });

        test.Settle(child);
        test.Settle(test.Get(child, it => it.Life.Child("grandchild")));
        Assert.Equal(2, attempts);
        Assert.Single(test.Get(child, it => it.Life.GetChildren().ToArray()));
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_whose_PostRestart_fails_is_stopped_by_default(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Watch(test.Puppet("it", Unlucky with { PostRestart = _ => throw new Mishap("again") }));

        puppet.Fail();

        test.ExpectMoments(("it", "PreStart"), ("it", "PreRestart"), ("it", "PostStop"), ("it", "PostRestart"));
        test.ExpectTerminated(puppet);
    }

    static void FailUntil(ref int attempts, int lucky)
    {
        if (++attempts < lucky)
            throw new Mishap();
    }
}
