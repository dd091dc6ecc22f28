using Apis.Kernel.Hocon;

namespace Apis.Kernel.Tests.Stashing;

public class ActorStashTests
{
    [Theory]
    [OnEachDispatcher]
    public void Unstashed_messages_come_in_their_order_and_before_all_others(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();
        puppet.Do(it => it.Hears = message => OpenOrStash(it, message));

        foreach (var message in new object[] { 1, 2, "open", 3, 4 })
            test.Send(puppet, message);

        Assert.Equal([1, 2, 3, 4], test.ReceiveN(4));
    }

    [Theory]
    [OnEachDispatcher]
    public void The_sender_is_stashed_with_the_message(Dispatching on)
    {
        using var test = on.Begin();
        var other = test.CreateTestProbe();
        var puppet = test.Puppet();
        puppet.Do(it => it.Hears = _ =>
        {
            it.Stash.Stash();
            it.Hears = _ => it.From.Tell("for you");
            it.Stash.UnstashAll();
        });

        other.Send(puppet, "hello");

        other.ExpectMsgFrom<string>(puppet);
    }

    [Theory]
    [OnEachDispatcher]
    public void Unstash_brings_back_the_oldest_only(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();
        puppet.Do(it => it.Hears = _ => it.Stash.Stash());
        foreach (var number in new[] { 1, 2, 3 })
            test.Send(puppet, number);
        puppet.Do(it => it.Hears = null);

        puppet.Do(it => it.Stash.Unstash());

        test.ExpectMsg(1);
        Assert.Equal(2, test.Get(puppet, it => it.Stash.Count));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_restart_brings_all_back(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();
        puppet.Do(it => it.Hears = _ => it.Stash.Stash());
        foreach (var number in new[] { 1, 2, 3 })
            test.Send(puppet, number);

        puppet.Fail();
        test.Send(puppet, 4);

        Assert.Equal([1, 2, 3, 4], test.ReceiveN(4));
        Assert.Equal(0, test.Get(puppet, it => it.Stash.Count));
    }

    [Theory]
    [OnEachDispatcher]
    public void At_the_end_stashed_messages_are_the_first_dead_letters(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<DeadLetter>(test.TestActor);
        var puppet = test.Puppet();
        puppet.Do(it => it.Hears = _ => it.Stash.Stash());
        test.Send(puppet, 1);
        test.Send(puppet, 2);
        puppet.Do(it => { it.Me.Tell(3); it.Life.Stop(it.Me); });

        Assert.Equal([1, 2, 3], test.ReceiveN(3).Cast<DeadLetter>().Select(letter => letter.Message));
    }

    [Fact]
    public void A_full_stash_fails_the_actor()
    {
        var config = ConfigurationFactory.ParseString("apis.actor.stash-capacity = 2");
        using var test = new ActorTestKit(new VirtualTimeOptions { Config = config });
        test.Sys.EventStream.Subscribe<ActorFailure>(test.TestActor);
        var puppet = test.Puppet();
        puppet.Do(it => it.Hears = _ => it.Stash.Stash());

        test.Send(puppet, 1);
        test.Send(puppet, 2);
        Assert.True(test.Get(puppet, it => it.Stash.IsFull));
        test.Send(puppet, 3);

        var cause = Assert.IsType<StashOverflowException>(test.ExpectMsg<ActorFailure>().Cause);
        Assert.Contains("2 messages in its stash; apis.actor.stash-capacity", cause.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2], test.ReceiveN(2));
    }

    [Theory]
    [OnEachDispatcher]
    public void One_delivery_is_stashed_once_but_the_same_message_may_come_twice(Dispatching on)
    {
        using var test = on.Begin();
        var puppet = test.Puppet();
        puppet.Do(it => it.Hears = _ =>
        {
            it.Stash.Stash();
            it.Show(Record.Exception(() => it.Stash.Stash())!);
        });

        test.Send(puppet, "same");
        test.Send(puppet, "same");

        test.ExpectMsg<InvalidOperationException>();
        test.ExpectMsg<InvalidOperationException>();
        Assert.Equal(2, test.Get(puppet, it => it.Stash.Count));
    }

    [Fact]
    public void Without_a_message_there_is_nothing_to_stash()
    {
        using var test = new ActorTestKit();

        test.Puppet(play: new Play { PreStart = it => it.Show(Record.Exception(it.Stash.Stash)!) });

        test.ExpectMsg<InvalidOperationException>();
    }

    [Theory]
    [InlineData(3)]
    [InlineData(700)]
    [InlineData(3_000)]
    public void After_an_unstash_of_any_size_a_long_queue_loses_nothing(int stashed)
    {
        const int Queued = 5_000;
        using var test = new ActorTestKit();
        var puppet = test.Puppet();
        puppet.Do(it => it.Hears = _ => it.Stash.Stash());
        foreach (var number in Enumerable.Range(0, stashed))
            test.Send(puppet, number);
        puppet.Do(it => { it.Hears = null; it.Stash.UnstashAll(); });
        test.ReceiveN(stashed);

        foreach (var round in Enumerable.Range(0, 3))
        {
            test.Settle(puppet);
            foreach (var number in Enumerable.Range(0, Queued))
                test.Send(puppet, (round, number));
            Assert.Equal(Enumerable.Range(0, Queued).Select(number => (object)(round, number)), test.ReceiveN(Queued));
        }
    }

    static void OpenOrStash(Puppet puppet, object message)
    {
        if (message is not "open")
        {
            puppet.Stash.Stash();
            return;
        }

        puppet.Hears = null;
        puppet.Stash.UnstashAll();
    }
}
