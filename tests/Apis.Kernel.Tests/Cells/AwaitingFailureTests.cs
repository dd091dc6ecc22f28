namespace Apis.Kernel.Tests.Cells;

public class AwaitingFailureTests
{
    [Theory]
    [OnEachDispatcher]
    public void A_failure_after_an_await_restarts_the_actor_and_drops_that_message_only(Dispatching on)
    {
        using var test = on.Begin();
        var incarnations = 0;
        var actor = test.Sys.Improvise(actor =>
        {
            incarnations++;
            actor.WhenRestarting = message => test.TestActor.Tell($"restarting because of {message}");
            actor.OnAsync<string>(async message =>
            {
                await Task.Delay(1.Milliseconds(), test.Time);
                test.TestActor.Tell(message == "bad"
                    ? throw new InvalidOperationException("bad")
                    : $"{message} in {incarnations}");
            });
        });

        foreach (var message in (string[])["a", "bad", "b"])
            actor.Tell(message);

        Assert.Equal(["a in 1", "restarting because of bad", "b in 2"], test.ReceiveN(3));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_failure_before_the_first_await_is_a_failure_all_the_same(Dispatching on)
    {
        using var test = on.Begin();
        var actor = test.Sys.Improvise(actor =>
        {
            actor.WhenRestarting = message => test.TestActor.Tell($"restarting because of {message}");
            actor.OnAsync<string>(async message =>
            {
                if (message == "bad")
                    throw new InvalidOperationException("bad");

                await Task.Yield();
                test.TestActor.Tell(message);
            });
        });

        actor.Tell("bad");
        actor.Tell("good");

        Assert.Equal(["restarting because of bad", "good"], test.ReceiveN(2));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_cancelled_handler_is_a_failure(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<ActorFailure>(test.TestActor);
        var actor = test.Sys.Improvise(actor => actor.OnAsync<string>(async _ =>
        {
            await Task.Yield();
            await Task.FromCanceled(new CancellationToken(canceled: true));
        }));

        actor.Tell("begin");

        var failure = test.ExpectMsg<ActorFailure>();
        Assert.IsType<TaskCanceledException>(failure.Cause);
        Assert.Equal(Directive.Restart, failure.Decision);
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_that_is_resumed_after_a_failed_await_goes_on_as_it_was(Dispatching on)
    {
        using var test = on.Begin();
        var parent = test.Sys.Improvise(parent =>
        {
            var handled = 0;
            parent.Strategy = new OneForOneStrategy(_ => Directive.Resume);
            var child = parent.Context.Improvise(actor => actor.OnAsync<string>(async message =>
            {
                handled++;
                await Task.Yield();
                actor.Sender.Tell(message == "bad" ? throw new InvalidOperationException("bad") : handled);
            }));
            parent.On<string>(message => child.Tell(message, parent.Sender));
        });

        test.Send(parent, "bad");
        test.Send(parent, "good");

        test.ExpectMsg(2);
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_stopped_while_it_awaits_never_comes_back_and_later_messages_are_dead_letters(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<DeadLetter>(test.TestActor);
        var gate = new TaskCompletionSource();
        var actor = test.Sys.Improvise(actor => actor.OnAsync<string>(async message =>
        {
            test.TestActor.Tell(message);
            await gate.Task;
            test.TestActor.Tell("came back");
        }));
        test.Watch(actor);

        actor.Tell("first");
        test.ExpectMsg("first");
        actor.Tell("second");
        test.Sys.Stop(actor);

        Assert.Equal("second", test.ExpectMsg<DeadLetter>().Message);
        test.ExpectTerminated(actor);
        gate.SetResult();
        test.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_that_stops_itself_before_an_await_does_not_come_back(Dispatching on)
    {
        using var test = on.Begin();
        var actor = test.Sys.Improvise(actor =>
        {
            actor.WhenStopped = () => test.TestActor.Tell("stopped");
            actor.OnAsync<string>(async _ =>
            {
                actor.Context.Stop(actor.Self);
                await Task.Yield();
                test.TestActor.Tell("came back");
            });
        });

        actor.Tell("begin");

        test.ExpectMsg("stopped");
        test.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_that_waits_for_its_children_to_stop_does_not_come_back_either(Dispatching on)
    {
        using var test = on.Begin();
        var gate = new TaskCompletionSource();
        var actor = test.Sys.Improvise(actor =>
        {
            actor.Context.Improvise(child => child.WhenStopped = gate.SetResult);
            actor.WhenStopped = () => test.TestActor.Tell("stopped");
            actor.OnAsync<string>(async _ =>
            {
                actor.Context.Stop(actor.Self);
                await gate.Task;
                test.TestActor.Tell("came back");
            });
        });

        actor.Tell("begin");

        test.ExpectMsg("stopped");
        test.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void What_an_incarnation_awaited_that_was_restarted_with_its_siblings_is_never_finished(Dispatching on)
    {
        using var test = on.Begin();
        var gate = new TaskCompletionSource();
        var parent = test.Sys.Improvise(parent =>
        {
            parent.Strategy = new AllForOneStrategy(_ => Directive.Restart);
            var failing = parent.Context.Improvise(child => child.On<string>(_ => throw new InvalidOperationException("bad")));
            var awaiting = parent.Context.Improvise(child =>
            {
                child.WhenRestarting = message => test.TestActor.Tell($"restarting during {message}");
                child.OnAsync<int>(async number =>
                {
                    test.TestActor.Tell(number);
                    await (number == 1 ? gate.Task : Task.Delay(1.Milliseconds(), test.Time));
                    test.TestActor.Tell($"finished {number}");
                });
            });
            parent.On<int>(number => awaiting.Forward(number));
            parent.On<string>(message => failing.Forward(message));
        });

        parent.Tell(1);
        test.ExpectMsg(1);
        parent.Tell("fail");
        test.ExpectMsg("restarting during 1");
        gate.SetResult();
        parent.Tell(2);

        test.ExpectMsg(2);
        test.ExpectMsg("finished 2");
        test.ExpectNoMsg(20.Milliseconds());
    }
}
