namespace Apis.Kernel.Tests.Asking;

public class AskHereTests
{
    [Theory]
    [OnEachDispatcher]
    public void Who_asks_gets_the_reply(Dispatching on)
    {
        using var test = on.Begin();
        var echo = test.Sys.Echo();

        Assert.Equal("hello", test.Await(Ask<string>(echo, "hello")));
    }

    [Fact]
    public void An_idle_actor_has_answered_on_this_thread_when_the_question_is_put()
    {
        using var test = ActorTestKit.OnThreads();
        var thread = test.Sys.Improvise(
            actor => actor.On<string>(_ => actor.Sender.Tell(Environment.CurrentManagedThreadId)));
        test.Await(thread.Ask<int>("?"));

        // After its first reply it may have a moment's work left.
        test.AwaitCondition(() => Ask<int>(thread, "?") is { IsCompleted: true, Result: var id }
            && id == Environment.CurrentManagedThreadId);
    }

    [Fact]
    public void A_chain_of_actors_answers_on_this_thread_too()
    {
        using var test = ActorTestKit.OnThreads();
        var last = test.Sys.Echo();
        var first = test.Sys.Improvise(actor => actor.On<string>(_ => last.Tell("answer", actor.Sender)));
        test.Await(first.Ask<string>("?"));

        test.AwaitCondition(() => Ask<string>(first, "?").IsCompleted);
    }

    [Fact]
    public void A_busy_actor_answers_later_and_the_asker_goes_on()
    {
        using var test = ActorTestKit.OnThreads();
        using var go = new ManualResetEventSlim();
        using var isBusy = new ManualResetEventSlim();
        var busy = test.Sys.Improvise(actor => actor.On<string>(message =>
        {
            isBusy.Set();
            go.Wait();
            actor.Sender.Tell(message);
        }));
        busy.Tell("first", ActorRefs.NoSender);
        isBusy.Wait();

        var reply = Ask<string>(busy, "second");

        Assert.False(reply.IsCompleted);
        go.Set();
        Assert.Equal("second", test.Await(reply));
    }

    [Theory]
    [OnEachDispatcher]
    public void An_actor_that_asks_another_finishes_its_own_turn_first(Dispatching on)
    {
        using var test = on.Begin();
        var echo = test.Sys.Echo();
        var wasAnswered = test.Sys.Improvise(
            actor => actor.On<string>(_ => actor.Sender.Tell(Ask<string>(echo, "?").IsCompleted)));

        // On threads another thread may have answered meanwhile; under virtual time there is none.
        var answer = test.Await(Ask<bool>(wasAnswered, "?"));
        Assert.True(test.Virtual is null || !answer);
    }

    [Theory]
    [OnEachDispatcher]
    public void A_question_to_nobody_or_without_an_answer_ends(Dispatching on)
    {
        using var test = on.Begin();
        var mute = test.Sys.Improvise(actor => actor.On<string>(_ => { }));

        var reply = mute.AskHere<string>("?", 20.Milliseconds(), CancellationToken.None);

        Assert.Throws<AskTimeoutException>(() => test.Await(reply));
        Assert.True(ActorRefs.Nobody.AskHere<string>("?", 20.Milliseconds(), CancellationToken.None).IsFaulted);
    }

    static Task<T> Ask<T>(IActorRef actor, object message) => actor.AskHere<T>(message, null, CancellationToken.None);
}
