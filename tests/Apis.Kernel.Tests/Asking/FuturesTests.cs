namespace Apis.Kernel.Tests.Asking;

public class FuturesTests
{
    [Theory]
    [OnEachDispatcher]
    public void Who_asks_gets_the_reply(Dispatching on)
    {
        using var test = on.Begin();
        var echo = test.Sys.Echo();

        Assert.Equal("hello", test.Await(echo.Ask<string>("hello")));
        Assert.Equal("any", test.Await(echo.Ask("any")));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_failure_for_a_reply_faults_the_task(Dispatching on)
    {
        using var test = on.Begin();
        var reply = test.Sys.Echo().Ask<string>(new Status.Failure(new InvalidOperationException("not today")));

        var failure = Assert.Throws<InvalidOperationException>(() => test.Await(reply));
        Assert.Equal("not today", failure.Message);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_failure_faults_the_task_of_who_would_take_any_reply(Dispatching on)
    {
        using var test = on.Begin();
        var reply = test.Sys.Echo().Ask(new Status.Failure(new InvalidOperationException("not today")));

        Assert.Throws<InvalidOperationException>(() => test.Await(reply));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_reply_of_another_type_faults_the_task_and_names_both(Dispatching on)
    {
        using var test = on.Begin();
        var reply = test.Sys.Echo().Ask<string>(42);

        var failure = Assert.Throws<ArgumentException>(() => test.Await(reply));
        Assert.Contains("[System.Int32]", failure.Message, StringComparison.Ordinal);
        Assert.Contains("[System.String]", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [OnEachDispatcher]
    public void Many_questions_at_once_each_get_their_own_reply(Dispatching on)
    {
        using var test = on.Begin();
        var echo = test.Sys.Echo();

        var replies = test.Await(Task.WhenAll(Enumerable.Range(0, 1000).Select(number => echo.Ask<int>(number))));

        Assert.Equal(Enumerable.Range(0, 1000), replies);
    }

    [Theory]
    [OnEachDispatcher]
    public void The_first_of_two_replies_wins_and_the_second_is_a_dead_letter(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<DeadLetter>(test.TestActor);
        var generous = test.Sys.Improvise(actor => actor.On<string>(_ =>
        {
            actor.Sender.Tell(1);
            actor.Sender.Tell(2);
        }));

        Assert.Equal(1, test.Await(generous.Ask<int>("?")));
        Assert.Equal(2, test.ExpectMsg<DeadLetter>().Message);
    }

    [Theory]
    [OnEachDispatcher]
    public void Nobody_is_not_waited_for(Dispatching on)
    {
        using var test = on.Begin();
        var reply = ActorRefs.Nobody.Ask<string>("anybody there?");

        Assert.True(reply.IsFaulted);
        var failure = Assert.Throws<AskTimeoutException>(() => test.Await(reply));
        Assert.Contains("Nobody", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_question_to_a_stopped_actor_is_a_dead_letter_and_times_out(Dispatching on)
    {
        using var test = on.Begin();
        var echo = test.Watch(test.Sys.Echo());
        test.Sys.Stop(echo);
        test.ExpectTerminated(echo);
        test.Sys.EventStream.Subscribe<DeadLetter>(test.TestActor);

        var reply = echo.Ask<string>("still there?", 20.Milliseconds());

        Assert.Equal("still there?", test.ExpectMsg<DeadLetter>().Message);
        Assert.Throws<AskTimeoutException>(() => test.Await(reply));
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_that_replies_with_null_fails_itself(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<ActorFailure>(test.TestActor);
        var mute = test.Sys.Improvise(actor => actor.On<string>(_ => actor.Sender.Tell(null!)));

        var reply = mute.Ask<string>("?", 20.Milliseconds());

        Assert.IsType<ArgumentNullException>(test.ExpectMsg<ActorFailure>().Cause);
        Assert.Throws<AskTimeoutException>(() => test.Await(reply));
    }
}
