namespace Apis.Kernel.Tests.Supervision;

public class OneForOneStrategyTests
{
    static readonly Play Telling = new() { TellsMoments = true };

    [Theory]
    [OnEachDispatcher]
    public void Siblings_of_the_failed_child_notice_nothing(Dispatching on)
    {
        using var test = on.Begin();
        var parent = test.Puppet();
        var failing = test.ChildOf(parent, "failing", Telling);
        var sibling = test.ChildOf(parent, "sibling", Telling);
        test.ExpectMsg<Moment>();
        test.ExpectMsg<Moment>();

        failing.Fail();

        test.ExpectMoments(
            ("failing", "PreRestart"), ("failing", "PostStop"), ("failing", "PostRestart"), ("failing", "PreStart"));
        test.Send(sibling, "still here");
        test.ExpectMsg("still here");
    }

    [Theory]
    [OnEachDispatcher]
    public void After_its_retries_a_child_is_stopped(Dispatching on)
    {
        using var test = on.Begin();
        var strategy = new OneForOneStrategy(2, null, _ => Directive.Restart);
        var child = test.ChildOf(test.Puppet(play: new Play { Strategy = strategy }), "child");
        test.Watch(child);

        child.Fail();
        child.Fail();
        test.Settle(child);
        child.Fail();

        test.ExpectTerminated(child);
    }

    [Theory]
    [OnEachDispatcher]
    public void Without_retries_it_is_stopped_at_once(Dispatching on)
    {
        using var test = on.Begin();
        var strategy = new OneForOneStrategy(0, TimeSpan.FromMinutes(1), _ => Directive.Restart);
        var child = test.Watch(test.ChildOf(test.Puppet(play: new Play { Strategy = strategy }), "child"));

        child.Fail();

        test.ExpectTerminated(child);
    }

    [Fact]
    public void Retries_are_counted_within_their_window()
    {
        using var test = new ActorTestKit();
        var strategy = new OneForOneStrategy(2, TimeSpan.FromMinutes(1), _ => Directive.Restart);
        var child = test.Watch(test.ChildOf(test.Puppet(play: new Play { Strategy = strategy }), "child"));

        foreach (var pause in new[] { 50, 50, 30, 50 })
        {
            child.Fail();
            test.Settle(child);
            test.Pass(TimeSpan.FromSeconds(pause));
        }

        foreach (var _ in Enumerable.Range(0, 3))
            child.Fail();
        test.ExpectTerminated(child);
    }

    [Theory]
    [OnEachDispatcher]
    public void The_strategy_in_the_props_goes_before_the_actors_own(Dispatching on)
    {
        using var test = on.Begin();
        var props = Puppet.With(test.Ref, new Play { Strategy = new OneForOneStrategy(_ => Directive.Restart) });
        var parent = test.Sys.ActorOf(props.WithSupervisorStrategy(SupervisorStrategy.StoppingStrategy));
        var child = test.Watch(test.ChildOf(parent, "child"));

        child.Fail();

        test.ExpectTerminated(child);
    }
}
