namespace Apis.Kernel.Tests.Asking;

public class PromiseActorRefTests
{
    [Theory]
    [OnEachDispatcher]
    public void Who_watches_an_asker_hears_of_its_end_when_the_reply_is_there(Dispatching on)
    {
        using var test = on.Begin();
        var (reply, asker) = Ask(test, 10.Seconds());
        test.Watch(asker);
        test.ExpectNoMsg(20.Milliseconds());

        asker.Tell("reply");

        test.ExpectTerminated(asker);
        Assert.Equal("reply", test.Await(reply));
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_watches_an_asker_hears_of_its_end_when_the_patience_is_over(Dispatching on)
    {
        using var test = on.Begin();
        var (reply, asker) = Ask(test, 200.Milliseconds());
        test.Watch(asker);

        test.ExpectTerminated(asker);

        Assert.True(reply.IsFaulted);
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_watches_an_asker_that_has_its_reply_hears_so_at_once(Dispatching on)
    {
        using var test = on.Begin();
        var (_, asker) = Ask(test, 10.Seconds());
        asker.Tell("reply");

        test.Watch(asker);

        test.ExpectTerminated(asker);
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_no_longer_watches_an_asker_hears_nothing(Dispatching on)
    {
        using var test = on.Begin();
        var (_, asker) = Ask(test, 10.Seconds());
        test.Watch(asker);
        test.Unwatch(asker);

        asker.Tell("reply");

        test.ExpectNoMsg();
    }

    static (Task<string> Reply, IActorRef Asker) Ask(ActorTestKit test, TimeSpan patience)
    {
        var asked = test.CreateTestProbe();
        var reply = asked.Ref.Ask<string>("?", patience);
        asked.ExpectMsg("?");
        return (reply, asked.LastSender);
    }
}
