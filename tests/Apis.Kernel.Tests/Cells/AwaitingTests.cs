namespace Apis.Kernel.Tests.Cells;

public class AwaitingTests
{
    [Theory]
    [OnEachDispatcher]
    public void The_next_message_waits_until_the_handler_is_through(Dispatching on)
    {
        using var test = on.Begin();
        var actor = test.Sys.Improvise(actor => actor.OnAsync<string>(async message =>
        {
            test.TestActor.Tell("begin " + message);
            await Task.Delay(20.Milliseconds(), test.Time);
            test.TestActor.Tell("end " + message);
        }));

        actor.Tell("a");
        actor.Tell("b");

        Assert.Equal(["begin a", "end a", "begin b", "end b"], test.ReceiveN(4));
    }

    [Theory]
    [OnEachDispatcher]
    public void After_the_await_sender_self_and_context_are_still_those_of_the_message(Dispatching on)
    {
        using var test = on.Begin();
        var other = test.CreateTestProbe();
        var gate = new TaskCompletionSource();
        var actor = test.Sys.Improvise(actor => actor.OnAsync<string>(async message =>
        {
            await gate.Task;
            actor.Sender.Tell((message, actor.Self, actor.Context.Self, actor.Context.Sender));
        }));

        test.Send(actor, "from the test");
        other.Send(actor, "from another");
        gate.SetResult();

        test.ExpectMsg(("from the test", actor, actor, test.TestActor));
        other.ExpectMsg(("from another", actor, actor, other.Ref));
    }

    [Theory]
    [OnEachDispatcher]
    public void What_is_told_after_the_await_is_told_in_the_name_of_the_actor(Dispatching on)
    {
        using var test = on.Begin();
        var actor = test.Sys.Improvise(actor => actor.OnAsync<string>(async message =>
        {
            await Task.Yield();
            test.TestActor.Tell(message);
        }));

        actor.Tell("hello");

        test.ExpectMsg("hello");
        Assert.Equal(actor, test.LastSender);
    }

    [Theory]
    [OnEachDispatcher]
    public void Awaiting_handlers_and_what_they_left_running_never_run_at_the_same_time(Dispatching on)
    {
        using var test = on.Begin();
        var inside = 0;
        var handled = 0;
        async Task Visit()
        {
            for (var i = 0; i < 3; i++)
            {
                await Task.Yield();
                Assert.Equal(1, Interlocked.Increment(ref inside));
                Thread.SpinWait(50);
                Interlocked.Decrement(ref inside);
            }

            handled++;
        }

        var actor = test.Sys.Improvise(actor => actor.OnAsync<int>(async _ =>
        {
            var leftRunning = Visit();
            await Visit();
            handled += leftRunning.IsFaulted ? -1 : 0;
        }));
        for (var i = 0; i < 300; i++)
            actor.Tell(i);

        test.AwaitCondition(() => Volatile.Read(ref handled) == 600);
    }

    [Fact]
    public void A_delay_takes_virtual_time_to_the_tick_and_no_other()
    {
        using var test = new ActorTestKit();
        var begun = test.Virtual!.Elapsed;
        var actor = test.Sys.Improvise(actor => actor.OnAsync<string>(async _ =>
        {
            await Task.Delay(3.Hours(), test.Time);
            test.TestActor.Tell(test.Virtual.Elapsed - begun);
        }));

        actor.Tell("wait");

        test.ExpectMsg<TimeSpan>(took => took == 3.Hours(), 4.Hours());
    }

    [Theory]
    [OnEachDispatcher]
    public void Handlers_may_await_others_that_await(Dispatching on)
    {
        using var test = on.Begin();
        var depths = test.Sys.Improvise(actor =>
        {
            async Task<int> Sum(int depth)
            {
                await Task.Yield();
                Assert.Equal(actor.Self, actor.Context.Self);
                return depth == 0 ? 0 : depth + await Sum(depth - 1);
            }

            actor.OnAsync<int>(async depth => actor.Sender.Tell(await Sum(depth)));
        });

        test.Send(depths, 10);

        test.ExpectMsg(55);
    }

    [Theory]
    [OnEachDispatcher]
    public void Handlers_may_await_several_at_once(Dispatching on)
    {
        using var test = on.Begin();
        var echo = test.Sys.Echo();
        var collector = test.Sys.Improvise(actor => actor.OnAsync<int>(async count =>
        {
            var replies = await Task.WhenAll(Enumerable.Range(0, count).Select(number => echo.Ask<int>(number)));
            await Task.WhenAny(Task.Delay(10.Milliseconds(), test.Time), Task.Delay(1.Hours(), test.Time));
            actor.Sender.Tell(replies.Sum());
        }));

        test.Send(collector, 10);

        test.ExpectMsg(45);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_handler_may_be_the_very_task_of_a_question(Dispatching on)
    {
        using var test = on.Begin();
        var echo = test.Sys.Echo();
        var actor = test.Sys.Improvise(actor =>
        {
            actor.OnAsync<string>(message => echo.Ask<string>(message));
            actor.On<int>(number => test.TestActor.Tell(number));
        });

        actor.Tell("question");
        actor.Tell(1);

        test.ExpectMsg(1);
    }

    [Theory]
    [OnEachDispatcher]
    public void Any_message_may_be_awaited_over(Dispatching on)
    {
        using var test = on.Begin();
        var actor = test.Sys.Improvise(actor => actor.OnAnyAsync(async message =>
        {
            await Task.Delay(1.Milliseconds(), test.Time);
            actor.Sender.Tell(message);
        }));

        test.Send(actor, "text");
        test.Send(actor, 1);

        Assert.Equal(["text", 1], test.ReceiveN(2));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_handler_that_has_nothing_to_wait_for_is_through_at_once(Dispatching on)
    {
        using var test = on.Begin();
        var actor = test.Sys.Improvise(actor => actor.OnAsync<int>(async number =>
        {
            await Task.CompletedTask;
            actor.Sender.Tell(number);
        }));

        for (var i = 0; i < 100; i++)
            test.Send(actor, i);

        Assert.Equal(Enumerable.Range(0, 100).Cast<object>(), test.ReceiveN(100));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_message_may_be_stashed_after_an_await_and_taken_back_after_another(Dispatching on)
    {
        using var test = on.Begin();
        var isOpen = false;
        var actor = test.Sys.Improvise(actor => actor.OnAsync<string>(async message =>
        {
            await Task.Yield();
            if (message == "open")
            {
                isOpen = true;
                actor.Stash.UnstashAll();
                await Task.Yield();
            }
            else if (!isOpen)
            {
                actor.Stash.Stash();
                return;
            }

            actor.Sender.Tell(message);
        }));

        foreach (var message in (string[])["a", "b", "open", "c"])
            test.Send(actor, message);

        Assert.Equal(["open", "a", "b", "c"], test.ReceiveN(4));
    }
}
