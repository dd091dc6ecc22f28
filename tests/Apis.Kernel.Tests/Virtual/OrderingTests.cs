namespace Apis.Kernel.Tests.Virtual;

public class OrderingTests
{
    const int Senders = 5;
    const int MessagesEach = 20;

    [Fact]
    public void First_in_first_out_gives_turns_in_turn()
    {
        var expected =
            from number in Enumerable.Range(0, MessagesEach)
            from sender in Enumerable.Range(0, Senders)
            select (sender, number);

        Assert.Equal(expected, Heard(Ordering.FirstInFirstOut, seed: 1));
    }

    [Fact]
    public void Shuffled_runs_interleave_differently_with_each_seed_and_equally_with_the_same()
    {
        var runs = Enumerable.Range(1, 20).Select(seed => string.Join(' ', Heard(Ordering.Shuffled, (ulong)seed))).ToArray();

        Assert.Equal(20, runs.Distinct().Count());
        Assert.Equal(runs[6], string.Join(' ', Heard(Ordering.Shuffled, seed: 7)));
    }

    [Fact]
    public void What_one_tells_another_arrives_in_order_however_much_is_shuffled()
    {
        for (var seed = 1UL; seed <= 50; seed++)
        {
            var bySender = Heard(Ordering.Shuffled, seed).ToLookup(heard => heard.Sender, heard => heard.Number);
            Assert.Equal(Senders, bySender.Count);
            Assert.All(bySender, ofOne => Assert.Equal(Enumerable.Range(0, MessagesEach), ofOne));
        }
    }

    [Fact]
    public void Everybody_gets_a_turn_sooner_or_later()
    {
        using var run = VirtualTime.Create("run", new VirtualTimeOptions { Ordering = Ordering.Shuffled });
        var turns = new int[200];
        for (var i = 0; i < turns.Length; i++)
        {
            var number = i;
            run.System.Improvise(actor => actor.On<string>(_ => turns[number]++)).Tell("go");
        }

        run.RunReady();

        Assert.All(turns, taken => Assert.Equal(1, taken));
    }

    static List<(int Sender, int Number)> Heard(Ordering ordering, ulong seed)
    {
        using var run = VirtualTime.Create("run", new VirtualTimeOptions { Ordering = ordering, Seed = seed });
        var heard = new List<(int, int)>();
        var listener = run.System.Improvise(actor => actor.On<(int Sender, int Number)>(heard.Add));
        var senders = Enumerable.Range(0, Senders).Select(sender => run.System.Improvise(actor => actor.On<int>(number =>
        {
            listener.Tell((sender, number));
            if (number + 1 < MessagesEach)
                actor.Self.Tell(number + 1);
        }))).ToArray();
        run.RunReady();

        foreach (var sender in senders)
            sender.Tell(0);
        run.RunReady();
        return heard;
    }
}
