namespace Apis.Kernel.Tests.Asking;

public class PipeToSupportTests
{
    [Theory]
    [OnEachDispatcher]
    public void A_result_is_told_when_it_is_there(Dispatching on)
    {
        using var test = on.Begin();
        var source = new TaskCompletionSource<int>();

        _ = source.Task.PipeTo(test.TestActor);
        test.ExpectNoMsg(20.Milliseconds());
        source.SetResult(7);

        test.ExpectMsg(7);
        Assert.Equal(test.Sys.DeadLetters, test.LastSender);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_result_is_told_as_it_is_made_and_in_the_name_of_whom_was_named(Dispatching on)
    {
        using var test = on.Begin();
        var sender = test.CreateTestProbe().Ref;

        _ = Task.FromResult(7).PipeTo(test.TestActor, sender, success: number => $"got {number}");

        test.ExpectMsg("got 7");
        Assert.Equal(sender, test.LastSender);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_fault_is_told_as_a_failure(Dispatching on)
    {
        using var test = on.Begin();

        _ = Task.FromException<int>(new InvalidOperationException("no")).PipeTo(test.TestActor);

        Assert.Equal("no", test.ExpectMsg<Status.Failure>().Cause.Message);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_fault_is_told_as_it_is_made(Dispatching on)
    {
        using var test = on.Begin();

        _ = Task.FromException<int>(new InvalidOperationException("no")).PipeTo(test.TestActor, failure: cause => cause.Message);

        test.ExpectMsg("no");
    }

    [Theory]
    [OnEachDispatcher]
    public void A_cancelled_task_is_told_as_a_failure(Dispatching on)
    {
        using var test = on.Begin();

        _ = Task.FromCanceled<int>(new CancellationToken(canceled: true)).PipeTo(test.TestActor);

        Assert.IsType<TaskCanceledException>(test.ExpectMsg<Status.Failure>().Cause);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_result_that_cannot_be_made_into_a_message_is_told_as_a_failure(Dispatching on)
    {
        using var test = on.Begin();

        _ = Task.FromResult("seven").PipeTo(test.TestActor, success: text => int.Parse(text, null));
        Assert.IsType<FormatException>(test.ExpectMsg<Status.Failure>().Cause);

        _ = Task.FromResult<string?>(null).PipeTo(test.TestActor);
        Assert.Contains("null", test.ExpectMsg<Status.Failure>().Cause.Message, StringComparison.Ordinal);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_task_without_a_result_tells_its_end_only_when_asked_to(Dispatching on)
    {
        using var test = on.Begin();

        _ = Task.CompletedTask.PipeTo(test.TestActor);
        _ = Task.CompletedTask.PipeTo(test.TestActor, success: () => "over");

        test.ExpectMsg("over");
        test.ExpectNoMsg(20.Milliseconds());
    }

    [Theory]
    [OnEachDispatcher]
    public void A_task_without_a_result_tells_its_fault(Dispatching on)
    {
        using var test = on.Begin();

        _ = Task.FromException(new InvalidOperationException("no")).PipeTo(test.TestActor);

        Assert.Equal("no", test.ExpectMsg<Status.Failure>().Cause.Message);
    }

    [Theory]
    [OnEachDispatcher]
    public void What_an_actor_began_is_told_even_when_it_has_stopped_meanwhile(Dispatching on)
    {
        using var test = on.Begin();
        var source = new TaskCompletionSource<string>();
        var actor = test.Sys.Improvise(actor => actor.On<string>(_ => PipeAndStop(actor, source.Task, test.TestActor)));

        TellAndFinish(test, actor, source);

        test.ExpectMsg("result");
        Assert.Equal(actor, test.LastSender);
    }

    [Theory]
    [OnEachDispatcher]
    public void What_an_actor_began_after_an_await_is_told_even_when_it_has_stopped_meanwhile(Dispatching on)
    {
        using var test = on.Begin();
        var source = new TaskCompletionSource<string>();
        var actor = test.Sys.Improvise(actor => actor.OnAsync<string>(async _ =>
        {
            await Task.Yield();
            PipeAndStop(actor, source.Task, test.TestActor);
        }));

        TellAndFinish(test, actor, source);

        test.ExpectMsg("result");
        Assert.Equal(actor, test.LastSender);
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_asked_is_told_even_when_the_actor_that_pipes_has_stopped_meanwhile(Dispatching on)
    {
        using var test = on.Begin();
        var source = new TaskCompletionSource<string>();
        var actor = test.Watch(test.Sys.Improvise(actor => actor.OnAsync<string>(async _ =>
        {
            await Task.Yield();
            PipeAndStop(actor, source.Task, actor.Sender);
        })));

        var reply = actor.Ask<string>("begin");
        test.ExpectTerminated(actor);
        source.SetResult("result");

        Assert.Equal("result", test.Await(reply));
    }

    static void TellAndFinish(ActorTestKit test, IActorRef actor, TaskCompletionSource<string> source)
    {
        test.Watch(actor);
        actor.Tell("begin");
        test.ExpectTerminated(actor);
        source.SetResult("result");
    }

    static void PipeAndStop(Improvised actor, Task<string> task, IActorRef recipient)
    {
        _ = task.PipeTo(recipient, sender: actor.Self);
        actor.Context.Stop(actor.Self);
    }
}
