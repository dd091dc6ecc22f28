using Apis.Kernel.Hocon;

namespace Apis.Kernel.Tests.Dispatch;

public class BoundedMailboxTests
{
    [Fact]
    public void What_does_not_fit_is_a_dead_letter()
    {
        using var test = Begin("apis.x.mailbox-capacity = 3");
        var letters = test.CreateTestProbe();
        test.Sys.EventStream.Subscribe<DeadLetter>(letters.Ref);
        var puppet = test.Sys.ActorOf(Puppet.With(test.Ref).WithMailbox("apis.x"));

        foreach (var number in Enumerable.Range(1, 5))
            test.Send(puppet, number);

        Assert.Equal([1, 2, 3], test.ReceiveN(3));
        Assert.Equal([4, 5], letters.ReceiveN(2).Cast<DeadLetter>().Select(letter => letter.Message));
    }

    [Fact]
    public void A_mailbox_that_is_not_configured_is_refused_by_its_path()
    {
        using var test = Begin("");

        var error = Assert.Throws<ConfigurationException>(() => test.Sys.ActorOf(Puppet.With(test.Ref).WithMailbox("apis.x")));

        Assert.Equal(
            "No mailbox is configured at apis.x: apis.x.mailbox-capacity is missing, a number of messages.", error.Message);
    }

    [Fact]
    public void A_capacity_below_one_is_refused()
    {
        using var test = Begin("apis.x.mailbox-capacity = 0");

        var error = Assert.Throws<ConfigurationException>(() => test.Sys.ActorOf(Puppet.With(test.Ref).WithMailbox("apis.x")));

        Assert.Equal("apis.x.mailbox-capacity is 0, but must be 1 or more.", error.Message);
    }

    static ActorTestKit Begin(string config) =>
        new(new VirtualTimeOptions { Config = ConfigurationFactory.ParseString(config) });
}
