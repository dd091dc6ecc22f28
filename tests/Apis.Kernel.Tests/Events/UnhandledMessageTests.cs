namespace Apis.Kernel.Tests.Events;

public class UnhandledMessageTests
{
    [Theory]
    [OnEachDispatcher]
    public void It_says_what_was_not_handled_by_whom_and_from_whom(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<UnhandledMessage>(test.TestActor);
        var puppet = test.Puppet("deaf");
        puppet.Do(it => it.Hears = it.Ignore);

        puppet.Tell("hello", ActorRefs.NoSender);

        var unhandled = test.ExpectMsg<UnhandledMessage>();
        Assert.Equal(("hello", test.Sys.DeadLetters, puppet), (unhandled.Message, unhandled.Sender, unhandled.Recipient));
        Assert.Equal("Unhandled from apis://test/deadLetters to apis://test/user/deaf: <hello>", unhandled.ToString());
    }
}
