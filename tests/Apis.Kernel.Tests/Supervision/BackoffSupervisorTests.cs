using static Apis.Kernel.Supervision.BackoffSupervisor;

namespace Apis.Kernel.Tests.Supervision;

public class BackoffSupervisorTests
{
    [Theory]
    [OnEachDispatcher]
    public void Messages_are_passed_through_with_their_sender(Dispatching on)
    {
        using var test = on.Begin();
        var supervisor = test.Sys.ActorOf(BackoffSupervisor.Props(OnFailure(test)));
        test.ExpectMsg("started");

        test.Send(supervisor, "hello");

        test.ExpectMsg("hello");
        Assert.Equal("child", test.LastSender.Path.Name);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_child_that_fails_is_started_again_after_a_pause(Dispatching on)
    {
        using var test = on.Begin();
        var supervisor = test.Sys.ActorOf(BackoffSupervisor.Props(OnFailure(test)));
        test.ExpectMsg("started");

        supervisor.Tell(Fail.Instance);

        Assert.Equal(["stopped", "started"], test.ReceiveN(2));
        test.Send(supervisor, "hello");
        test.ExpectMsg("hello");
    }

    [Theory]
    [OnEachDispatcher]
    public void A_child_that_stops_is_started_again_only_where_that_was_asked_for(Dispatching on)
    {
        using var test = on.Begin();
        var child = Child(test);
        var onStop = Backoff.OnStop(child, "child", 10.Milliseconds(), 20.Milliseconds(), 0);
        var supervisor = test.Sys.ActorOf(BackoffSupervisor.Props(onStop));
        test.ExpectMsg("started");
        supervisor.Tell(End.Instance);
        Assert.Equal(["stopped", "started"], test.ReceiveN(2));

        var onFailure = test.Watch(test.Sys.ActorOf(BackoffSupervisor.Props(OnFailure(test))));
        test.ExpectMsg("started");
        onFailure.Tell(End.Instance);
        test.ExpectMsg("stopped");
        test.ExpectTerminated(onFailure);
    }

    [Theory]
    [OnEachDispatcher]
    public void During_a_pause_there_is_no_child_and_messages_are_dead_letters(Dispatching on)
    {
        using var test = on.Begin();
        var letters = test.CreateTestProbe();
        test.Sys.EventStream.Subscribe<DeadLetter>(letters.Ref);
        var supervisor = test.Sys.ActorOf(BackoffSupervisor.Props(OnFailure(test, min: 1.Hours())));
        test.ExpectMsg("started");
        Assert.Equal("child", test.Await(supervisor.Ask<CurrentChild>(GetCurrentChild.Instance)).Ref.Path.Name);

        supervisor.Tell(Fail.Instance);
        test.ExpectMsg("stopped");
        while (test.Await(supervisor.Ask<CurrentChild>(GetCurrentChild.Instance)).Ref != ActorRefs.Nobody)
            Assert.False(letters.HasMessages);

        test.Send(supervisor, "lost");
        var letter = letters.ExpectMsg<DeadLetter>();
        Assert.Equal(("lost", test.TestActor), (letter.Message, letter.Sender));
    }

    [Fact]
    public void Each_pause_is_twice_as_long_up_to_the_longest_and_restarts_are_counted()
    {
        using var test = new ActorTestKit();
        var options = OnFailure(test, min: 1.Seconds(), max: 5.Seconds()).WithAutoReset(1.Hours());
        var supervisor = test.Sys.ActorOf(BackoffSupervisor.Props(options));
        test.ExpectMsg("started");

        int[] pausesS = [1, 2, 4, 5, 5];
        for (var restart = 1; restart <= pausesS.Length; restart++)
        {
            supervisor.Tell(Fail.Instance);
            test.ExpectMsg("stopped");
            var stopped = test.Virtual!.Elapsed;
            test.ExpectMsg("started", 1.Hours());
            Assert.Equal(pausesS[restart - 1].Seconds(), test.Virtual.Elapsed - stopped);
            Assert.Equal(restart, test.Await(supervisor.Ask<RestartCount>(GetRestartCount.Instance)).Count);
        }
    }

    [Fact]
    public void A_child_that_lives_long_enough_begins_with_the_shortest_pause_again()
    {
        using var test = new ActorTestKit();
        var options = OnFailure(test, min: 1.Seconds(), max: 100.Seconds()).WithAutoReset(10.Seconds());
        var supervisor = test.Sys.ActorOf(BackoffSupervisor.Props(options));
        test.ExpectMsg("started");
        supervisor.Tell(Fail.Instance);
        Assert.Equal(["stopped", "started"], test.ReceiveN(2));

        test.Pass(9.Seconds());
        Assert.Equal(1, test.Await(supervisor.Ask<RestartCount>(GetRestartCount.Instance)).Count);
        test.Pass(1.Seconds());

        Assert.Equal(0, test.Await(supervisor.Ask<RestartCount>(GetRestartCount.Instance)).Count);
    }

    [Theory]
    [OnEachDispatcher]
    public void After_as_many_retries_as_there_may_be_the_supervisor_stops(Dispatching on)
    {
        using var test = on.Begin();
        var options = Backoff.OnFailure(Child(test), "child", 1.Milliseconds(), 1.Milliseconds(), 0, maxNrOfRetries: 2)
            .WithAutoReset(1.Hours());
        var supervisor = test.Watch(test.Sys.ActorOf(BackoffSupervisor.Props(options)));

        for (var life = 0; life < 3; life++)
        {
            test.ExpectMsg("started");
            supervisor.Tell(Fail.Instance);
            test.ExpectMsg("stopped");
        }

        test.ExpectTerminated(supervisor);
    }

    [Theory]
    [OnEachDispatcher]
    public void What_the_child_tells_its_parent_goes_to_the_supervisors_parent(Dispatching on)
    {
        using var test = on.Begin();
        var child = Improvised.Props(actor =>
            actor.On<string>(message => actor.Context.Parent.Tell("from the child: " + message)));
        var options = Backoff.OnFailure(child, "child", 10.Milliseconds(), 10.Milliseconds(), 0);
        var parent = test.Sys.Improvise(parent =>
        {
            var supervisor = parent.Context.ActorOf(BackoffSupervisor.Props(options), "supervisor");
            parent.On<int>(number => supervisor.Tell($"{number}"));
            parent.On<string>(message => test.TestActor.Forward(message));
        });

        parent.Tell(1);

        test.ExpectMsg("from the child: 1");
        Assert.Equal("child", test.LastSender.Path.Name);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_strategy_of_ones_own_may_resume_the_child_or_stop_it_for_good(Dispatching on)
    {
        using var test = on.Begin();
        var resuming = OnFailure(test).WithSupervisorStrategy(new OneForOneStrategy(_ => Directive.Resume));
        var resumed = test.Sys.ActorOf(BackoffSupervisor.Props(resuming));
        test.ExpectMsg("started");
        resumed.Tell(Fail.Instance);
        test.Send(resumed, "still there");
        test.ExpectMsg("still there");

        var stopping = OnFailure(test).WithSupervisorStrategy(new OneForOneStrategy(_ => Directive.Stop));
        var stopped = test.Watch(test.Sys.ActorOf(BackoffSupervisor.Props(stopping)));
        test.ExpectMsg("started");
        stopped.Tell(Fail.Instance);
        test.ExpectMsg("stopped");
        test.ExpectTerminated(stopped);
    }

    static BackoffOptions OnFailure(ActorTestKit test, TimeSpan? min = null, TimeSpan? max = null) =>
        Backoff.OnFailure(Child(test), "child", min ?? 10.Milliseconds(), max ?? min ?? 20.Milliseconds(), randomFactor: 0);

    static Props Child(ActorTestKit test) => Improvised.Props(actor =>
    {
        actor.WhenStarted = () => test.TestActor.Tell("started");
        actor.WhenStopped = () => test.TestActor.Tell("stopped");
        actor.On<Fail>(_ => throw new InvalidOperationException("told to fail"));
        actor.On<End>(_ => actor.Context.Stop(actor.Self));
        actor.On<object>(message => actor.Sender.Tell(message));
    });

    sealed class Fail
    {
        public static Fail Instance { get; } = new();
    }

    sealed class End
    {
        public static End Instance { get; } = new();
    }
}
