namespace Apis.Kernel.Tests.Actors;

public class PoisonPillTests
{
    [Theory]
    [OnEachDispatcher]
    public void Messages_before_the_pill_are_handled_and_those_after_it_are_dead_letters(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<DeadLetter>(test.TestActor);
        var echo = test.Sys.ActorOf(Props.Create(() => new Echo()));

        test.Send(echo, "before");
        test.Send(echo, PoisonPill.Instance);
        test.Send(echo, "after");

        test.ExpectMsg("before");
        Assert.Equal("after", test.ExpectMsg<DeadLetter>().Message);
        test.ExpectNoMsg();
    }

    sealed class Echo : ReceiveActor
    {
        public Echo()
        {
            ReceiveAny(message => Sender.Tell(message));
        }
    }
}
