namespace Apis.Kernel.Tests.Events;

public class EventStreamTests
{
    [Theory]
    [OnEachDispatcher]
    public void Who_subscribed_to_a_base_type_or_an_interface_hears_of_all_that_are_one(Dispatching on)
    {
        using var test = on.Begin();
        var (byBase, byInterface, byType) = (test.CreateTestProbe(), test.CreateTestProbe(), test.CreateTestProbe());
        test.Sys.EventStream.Subscribe<Event>(byBase.Ref);
        test.Sys.EventStream.Subscribe<IUrgent>(byInterface.Ref);
        test.Sys.EventStream.Subscribe(byType.Ref, typeof(Urgent));
        var (urgent, usual) = (new Urgent(), new Usual());

        test.Sys.EventStream.Publish(urgent);
        test.Sys.EventStream.Publish(usual);

        Assert.Equal([urgent, usual], byBase.ReceiveN(2));
        byInterface.ExpectMsg(urgent);
        byType.ExpectMsg(urgent);
        byInterface.ExpectNoMsg(20.Milliseconds());
        byType.ExpectNoMsg(20.Milliseconds());
    }

    [Fact]
    public void Subscribers_hear_in_the_order_in_which_they_subscribed()
    {
        using var test = new ActorTestKit();
        foreach (var number in Enumerable.Range(0, 5))
            test.Sys.EventStream.Subscribe<Event>(test.Sys.Improvise(actor => actor.On<Event>(_ => test.TestActor.Tell(number))));

        test.Sys.EventStream.Publish(new Usual());

        Assert.Equal([0, 1, 2, 3, 4], test.ReceiveN(5));
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_subscribes_twice_hears_once_and_is_told_so(Dispatching on)
    {
        using var test = on.Begin();

        Assert.True(test.Sys.EventStream.Subscribe<Event>(test.TestActor));
        Assert.False(test.Sys.EventStream.Subscribe<Event>(test.TestActor));
        test.Sys.EventStream.Publish(new Usual());

        test.ExpectMsg<Usual>();
        test.ExpectNoMsg(20.Milliseconds());
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_subscribed_to_a_type_and_its_base_hears_once(Dispatching on)
    {
        using var test = on.Begin();
        Assert.True(test.Sys.EventStream.Subscribe<Event>(test.TestActor));
        Assert.True(test.Sys.EventStream.Subscribe<Urgent>(test.TestActor));

        test.Sys.EventStream.Publish(new Urgent());

        test.ExpectMsg<Urgent>();
        test.ExpectNoMsg(20.Milliseconds());
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_unsubscribes_from_one_type_still_hears_of_the_others(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<Urgent>(test.TestActor);
        test.Sys.EventStream.Subscribe<Usual>(test.TestActor);

        Assert.True(test.Sys.EventStream.Unsubscribe<Urgent>(test.TestActor));
        Assert.False(test.Sys.EventStream.Unsubscribe<Urgent>(test.TestActor));
        test.Sys.EventStream.Publish(new Urgent());
        test.Sys.EventStream.Publish(new Usual());

        test.ExpectMsg<Usual>();
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_unsubscribes_from_all_hears_of_nothing(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<Urgent>(test.TestActor);
        test.Sys.EventStream.Subscribe<Usual>(test.TestActor);

        Assert.True(test.Sys.EventStream.Unsubscribe(test.TestActor));
        Assert.False(test.Sys.EventStream.Unsubscribe(test.TestActor));
        test.Sys.EventStream.Publish(new Urgent());
        test.Sys.EventStream.Publish(new Usual());

        test.ExpectNoMsg();
    }

    [Theory]
    [OnEachDispatcher]
    public void A_subscriber_that_stops_is_forgotten(Dispatching on)
    {
        using var test = on.Begin();
        var subscriber = test.Watch(test.Sys.Echo());
        test.Sys.EventStream.Subscribe<Usual>(subscriber);
        test.Sys.Stop(subscriber);
        test.ExpectTerminated(subscriber);

        Assert.False(test.Sys.EventStream.Unsubscribe(subscriber));
    }

    [Theory]
    [OnEachDispatcher]
    public void Who_has_stopped_cannot_subscribe(Dispatching on)
    {
        using var test = on.Begin();
        var subscriber = test.Watch(test.Sys.Echo());
        test.Sys.Stop(subscriber);
        test.ExpectTerminated(subscriber);

        Assert.False(test.Sys.EventStream.Subscribe<Usual>(subscriber));
        Assert.False(test.Sys.EventStream.Unsubscribe(subscriber));
    }

    [Fact]
    public void Many_threads_may_publish_and_subscribe_at_once()
    {
        const int Threads = 8;
        const int EventsEach = 500;
        using var test = ActorTestKit.OnThreads();
        test.Sys.EventStream.Subscribe<string>(test.TestActor);
        var echo = test.Sys.Echo();

        Parallel.For(0, Threads, thread =>
        {
            for (var i = 0; i < EventsEach; i++)
            {
                test.Sys.EventStream.Subscribe<Urgent>(echo);
                test.Sys.EventStream.Publish($"{thread}:{i}");
                test.Sys.EventStream.Unsubscribe(echo);
            }
        });

        var heard = test.ReceiveN(Threads * EventsEach).Cast<string>().Select(text => text.Split(':'))
            .ToLookup(parts => parts[0], parts => int.Parse(parts[1], null));
        Assert.All(heard, ofOneThread => Assert.Equal(Enumerable.Range(0, EventsEach), ofOneThread));
    }

    [Theory]
    [OnEachDispatcher]
    public void A_message_that_nobody_handles_is_published(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<UnhandledMessage>(test.TestActor);
        var choosy = test.Sys.Improvise(actor => actor.On<int>(_ => { }));

        test.Send(choosy, "text");

        var unhandled = test.ExpectMsg<UnhandledMessage>();
        Assert.Equal(("text", test.TestActor, choosy), (unhandled.Message, unhandled.Sender, unhandled.Recipient));
        Assert.Equal($"Unhandled from {test.TestActor} to {choosy}: <text>", unhandled.ToString());
    }

    [Theory]
    [OnEachDispatcher]
    public void A_message_that_finds_nobody_is_published(Dispatching on)
    {
        using var test = on.Begin();
        test.Sys.EventStream.Subscribe<DeadLetter>(test.TestActor);

        test.Send(test.Sys.DeadLetters, "text");

        var letter = test.ExpectMsg<DeadLetter>();
        Assert.Equal(("text", test.TestActor, test.Sys.DeadLetters), (letter.Message, letter.Sender, letter.Recipient));
        Assert.Equal($"DeadLetter from {test.TestActor} to apis://test/deadLetters: <text>", letter.ToString());
    }

    abstract class Event;

    interface IUrgent;

    sealed class Urgent : Event, IUrgent;

    sealed class Usual : Event;
}
