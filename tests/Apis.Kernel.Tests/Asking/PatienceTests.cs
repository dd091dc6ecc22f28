namespace Apis.Kernel.Tests.Asking;

public class PatienceTests
{
    [Theory]
    [OnEachDispatcher]
    public void A_time_out_names_the_actor_and_the_time(Dispatching on)
    {
        using var test = on.Begin();
        var silent = test.CreateTestProbe("silent").Ref;

        var failure = Assert.Throws<AskTimeoutException>(() => test.Await(silent.Ask<string>("?", 30.Milliseconds())));

        Assert.Equal("apis://test/user/silent did not answer within 00:00:00.0300000.", failure.Message);
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_names_no_time_waits_as_long_as_the_settings_say(Dispatching on)
    {
        using var test = on.Begin("apis.actor.ask-timeout = 40ms");
        var silent = test.CreateTestProbe().Ref;

        var failure = Assert.Throws<AskTimeoutException>(() => test.Await(silent.Ask<string>("?")));

        Assert.Contains("00:00:00.0400000", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_virtual_time_the_patience_ends_to_the_tick()
    {
        using var test = new ActorTestKit();
        var silent = test.CreateTestProbe().Ref;
        var begun = test.Virtual!.Elapsed;

        var reply = silent.Ask<string>("?", 90.Seconds());
        test.AwaitCondition(() => reply.IsCompleted, 1.Hours());

        Assert.True(reply.IsFaulted);
        Assert.Equal(90.Seconds(), test.Virtual.Elapsed - begun);
    }

    [Fact]
    public void Infinite_patience_has_no_end()
    {
        using var test = new ActorTestKit();
        var slow = test.CreateTestProbe();
        var reply = slow.Ref.Ask<string>("?", Timeout.InfiniteTimeSpan);
        slow.ExpectMsg("?");

        test.Pass(1000.Hours());
        Assert.False(reply.IsCompleted);

        slow.Reply("at last");
        Assert.Equal("at last", test.Await(reply));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_late_reply_is_a_dead_letter(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<DeadLetter>(test.TestActor);
        var slow = test.CreateTestProbe();
        var reply = slow.Ref.Ask<string>("?", 20.Milliseconds());
        slow.ExpectMsg("?");
        Assert.Throws<AskTimeoutException>(() => test.Await(reply));

        slow.Reply("too late");

        var letter = test.ExpectMsg<DeadLetter>();
        Assert.Equal("too late", letter.Message);
        Assert.Equal(slow.Ref, letter.Sender);
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_cancels_waits_no_longer_and_a_reply_is_a_dead_letter(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<DeadLetter>(test.TestActor);
        var slow = test.CreateTestProbe();
        using var cancellation = new CancellationTokenSource();
        var reply = slow.Ref.Ask<string>("?", cancellation.Token);
        slow.ExpectMsg("?");

        cancellation.Cancel();
        Assert.Throws<TaskCanceledException>(() => test.Await(reply));

        slow.Reply("too late");
        Assert.Equal("too late", test.ExpectMsg<DeadLetter>().Message);
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_has_cancelled_before_does_not_wait_at_all(Dispatching on)
    {
        using var test = on.Begin();
        var silent = test.CreateTestProbe().Ref;

        var reply = silent.Ask<string>("?", new CancellationToken(canceled: true));

        Assert.True(reply.IsCanceled);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_question_times_out_even_when_the_system_ends_meanwhile(Dispatching on)
    {
        using var test = on.Begin();
        var reply = test.CreateTestProbe().Ref.Ask<string>("?", 30.Milliseconds());
        test.EndSystem();

        Assert.Throws<AskTimeoutException>(() => test.Await(reply));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_question_to_an_ended_system_times_out(Dispatching on)
    {
        using var test = on.Begin();
        var silent = test.CreateTestProbe().Ref;
        test.EndSystem();

        Assert.Throws<AskTimeoutException>(() => test.Await(silent.Ask<string>("?", 30.Milliseconds())));
    }
}
