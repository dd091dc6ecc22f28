namespace Apis.Kernel.Tests.Cells;

public class AwaitingSignalsTests
{
    [Theory]
    [OnEachDispatcher]
    public void A_child_that_fails_is_seen_to_while_its_parent_awaits(Dispatching on)
    {
        using var test = on.Begin();
        var parent = test.Sys.Improvise(parent =>
        {
            var child = parent.Context.Improvise(child => child.On<string>(message =>
                child.Sender.Tell(message == "bad" ? throw new InvalidOperationException("bad") : message)));
            parent.OnAsync<string>(async _ =>
            {
                child.Tell("bad");
                parent.Sender.Tell(await child.Ask<string>("good", 2.Seconds()));
            });
        });

        test.Send(parent, "begin");

        test.ExpectMsg("good");
    }

    [Theory]
    [OnEachDispatcher]
    public void The_end_of_another_is_heard_of_after_the_await(Dispatching on)
    {
        using var test = on.Begin();
        var watcher = test.Sys.Improvise(actor =>
        {
            actor.On<Terminated>(_ => test.TestActor.Tell("terminated"));
            actor.OnAsync<IActorRef>(async other =>
            {
                actor.Context.Watch(other);
                actor.Context.Stop(other);
                await Task.Delay(20.Milliseconds(), test.Time);
                test.TestActor.Tell("awaited");
            });
        });

        watcher.Tell(test.Sys.Echo());

        Assert.Equal(["awaited", "terminated"], test.ReceiveN(2));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_child_may_be_made_and_stopped_after_an_await(Dispatching on)
    {
        using var test = on.Begin();
        var parent = test.Sys.Improvise(parent => parent.OnAsync<string>(async name =>
        {
            await Task.Yield();
            var child = parent.Context.Echo(name);
            var reply = await child.Ask<string>("are you there?");
            parent.Context.Stop(child);
            parent.Sender.Tell(reply + " " + child.Path.Name);
        }));

        test.Send(parent, "child");
        test.ExpectMsg("are you there? child");
    }

    [Theory]
    [OnEachDispatcher]
    public void What_nobody_awaits_still_runs_on_the_actor(Dispatching on)
    {
        using var test = on.Begin();
        var actor = test.Sys.Improvise(actor =>
        {
            async Task LeftRunning()
            {
                await Task.Delay(5.Milliseconds(), test.Time);
                test.TestActor.Tell(actor.Context.Self);
            }

            actor.OnAsync<string>(async _ =>
            {
                var left = LeftRunning();
                await Task.Yield();
                test.TestActor.Tell($"through, {(left.IsCompleted ? "not " : "")}left running");
            });
        });

        actor.Tell("begin");

        test.ExpectMsg("through, left running");
        test.ExpectMsg(actor);
        Assert.Equal(actor, test.LastSender);
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_that_is_stopped_by_what_it_left_running_handles_no_further_message(Dispatching on)
    {
        using var test = on.Begin("apis.actor.throughput = 1");
        var hasStopped = false;
        var actor = test.Sys.Improvise(actor =>
        {
            async Task StopLater()
            {
                await Task.Yield();
                hasStopped = true;
                actor.Context.Stop(actor.Self);
            }

            Task? left = null;
            actor.WhenStopped = () => test.TestActor.Tell($"stopped {left?.IsCompleted}");
            actor.OnAsync<string>(message =>
            {
                if (hasStopped)
                    test.TestActor.Tell("handled " + message);
                left ??= StopLater();
                return Task.CompletedTask;
            });
        });

        for (var i = 0; i < 10; i++)
            actor.Tell($"{i}");

        test.ExpectMsg("stopped True");
        test.ExpectNoMsg();
    }
}
