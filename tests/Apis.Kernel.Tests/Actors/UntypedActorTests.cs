namespace Apis.Kernel.Tests.Actors;

public class UntypedActorTests
{
    [Theory]
    [OnEachDispatcher]
    public void It_hears_every_message_and_says_itself_what_it_does_not_handle(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<UnhandledMessage>(test.TestActor);
        var puppet = test.Puppet();
        puppet.Do(it => it.Hears = it.Ignore);

        test.Send(puppet, 1);

        var unhandled = test.ExpectMsg<UnhandledMessage>();
        Assert.Equal((1, test.Ref, puppet), (unhandled.Message, unhandled.Sender, unhandled.Recipient));
    }
}
