namespace Apis.Kernel.Tests.Cells;

public class OrderTests
{
    const int Senders = 6;
    const int Each = 5_000;

    [Theory]
    [OnEachDispatcher]
    public void What_one_actor_tells_another_arrives_in_order_whoever_else_tells(Dispatching on)
    {
        using var test = on.Begin();
        foreach (var sender in Enumerable.Range(0, Senders))
        {
            test.Puppet().Do(it =>
            {
                foreach (var number in Enumerable.Range(0, Each))
                    it.Show((sender, number));
            });
        }

        AssertInOrder(test);
    }

    [Fact]
    public void What_one_thread_tells_an_actor_arrives_in_order_whoever_else_tells()
    {
        using var test = ActorTestKit.OnThreads();
        var puppet = test.Puppet();
        var threads = Enumerable.Range(0, Senders).Select(sender => new Thread(() =>
        {
            foreach (var number in Enumerable.Range(0, Each))
                puppet.Tell((sender, number), ActorRefs.NoSender);
        })).ToArray();

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        AssertInOrder(test);
    }

    static void AssertInOrder(ActorTestKit test)
    {
        var received = test.ReceiveN(Senders * Each, TimeSpan.FromSeconds(30)).Cast<(int Sender, int Number)>();
        var bySender = received.ToLookup(message => message.Sender, message => message.Number);

        Assert.Equal(Senders, bySender.Count);
        Assert.All(bySender, numbers => Assert.Equal(Enumerable.Range(0, Each), numbers));
    }
}
