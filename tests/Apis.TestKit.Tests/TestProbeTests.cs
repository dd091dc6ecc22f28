namespace Apis.TestKit.Tests;

public class TestProbeTests
{
    [Theory]
    [OnEachKit]
    public void A_reply_goes_to_who_sent_the_last_expected_message(string kit)
    {
        using var test = Kits.Begin(kit);
        var other = test.CreateTestProbe();
        Assert.Equal(ActorRefs.Nobody, other.LastSender);
        test.Send(other.Ref, "question");

        other.ExpectMsg("question");
        other.Reply("answer");

        Assert.Equal(test.TestActor, other.LastSender);
        test.ExpectMsg("answer");
        Assert.Equal(other.Ref, test.LastSender);
    }

    [Theory]
    [OnEachKit]
    public void Ignored_messages_are_as_if_they_had_not_come(string kit)
    {
        using var test = Kits.Begin(kit);
        test.IgnoreMessages(message => message is int);
        test.Send(test.TestActor, 1);
        test.Send(test.TestActor, "heard");
        test.ExpectMsg("heard");

        test.IgnoreNoMessages();
        test.Send(test.TestActor, 2);

        test.ExpectMsg(2);
    }

    [Theory]
    [OnEachKit]
    public void Who_is_watched_is_expected_to_end(string kit)
    {
        using var test = Kits.Begin(kit);
        var (one, other) = (test.CreateTestProbe("one").Ref, test.CreateTestProbe("other").Ref);
        Assert.Equal(one, test.Watch(one));
        test.Watch(other);

        test.Sys.Stop(one);
        Assert.Equal(one, test.ExpectTerminated(one).ActorRef);

        test.Sys.Stop(other);
        Assert.Equal(
            "Got <Terminated>: apis://test/user/other (Terminated), which is not as expected.",
            Kits.FailureOf(() => test.ExpectTerminated(one)));
    }

    [Theory]
    [OnEachKit]
    public void Who_is_no_longer_watched_ends_unheard(string kit)
    {
        using var test = Kits.Begin(kit);
        var other = test.Watch(test.CreateTestProbe().Ref);
        test.Unwatch(other);

        test.Sys.Stop(other);

        test.ExpectNoMsg();
    }

    [Fact]
    public void A_probe_that_has_stopped_watches_nobody_and_says_so()
    {
        using var test = new ActorTestKit();
        var stopped = test.CreateTestProbe("stopped");
        test.Watch(stopped.Ref);
        test.Sys.Stop(stopped.Ref);
        test.ExpectTerminated(stopped.Ref);

        var failure = Kits.FailureOf(() => stopped.Watch(test.TestActor));

        Assert.Equal("apis://test/user/stopped has stopped and can watch nobody.", failure);
    }

    [Theory]
    [OnEachKit]
    public void A_message_that_nobody_has_taken_is_there(string kit)
    {
        using var test = Kits.Begin(kit);
        Assert.False(test.HasMessages);
        test.Send(test.TestActor, 1);

        test.AwaitCondition(() => test.HasMessages);
        test.ExpectMsg(1);

        Assert.False(test.HasMessages);
    }
}
