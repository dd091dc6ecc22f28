namespace Apis.Kernel.Tests.Stress;

[Collection(Alone.Name)]
public class StressTests
{
    const int Senders = 8;
    const int Actors = 1_000;
    const int RoundsEach = 200;
    const int StumbleOneIn = 50;
    const int StopAfterRound = RoundsEach / 2;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void Under_restarts_and_stops_nothing_is_lost_to_the_living_nothing_comes_twice_and_nobody_is_in_two_places()
    {
        using var test = ActorTestKit.OnThreads();
        var ledgers = Enumerable.Range(0, Actors).Select(_ => new Ledger(Senders)).ToArray();
        var victims = ledgers.Select(ledger => test.Sys.ActorOf(Props.Create(() => new Victim(ledger)))).ToArray();
        var toll = BuryThe(victims, test);

        RunSenders(number => Torment(victims, number, test.Sys.Stop));
        foreach (var victim in victims)
            victim.Tell(PoisonPill.Instance);
        test.AwaitCondition(() => toll.Stopped == Actors, Patience);

        const int Told = Senders * Actors * RoundsEach;
        test.AwaitCondition(() => ledgers.Sum(ledger => ledger.Received) + toll.DeadLetters == Told, Patience);
        Assert.All(ledgers, ledger => Assert.Equal((0, 0, 0), (ledger.OnTwoThreads, ledger.OutOfOrder, ledger.Skipped)));
        Assert.All(ledgers, ledger => Assert.Equal(ledger.Lives, ledger.Deaths));
        Assert.True(ledgers.Sum(ledger => ledger.Lives) > Actors * 2, "Too few restarts to say much.");
        Assert.True(toll.DeadLetters > 0, "Nobody was stopped in the middle of it.");
    }

    [Fact]
    public void Who_is_never_stopped_receives_every_message()
    {
        using var test = ActorTestKit.OnThreads();
        var ledgers = Enumerable.Range(0, Actors).Select(_ => new Ledger(Senders)).ToArray();
        var victims = ledgers.Select(ledger => test.Sys.ActorOf(Props.Create(() => new Victim(ledger)))).ToArray();

        RunSenders(number => Torment(victims, number));

        test.AwaitCondition(() => ledgers.All(ledger => ledger.Received == Senders * RoundsEach), Patience);
        Assert.All(ledgers, ledger => Assert.Equal((0, 0, 0), (ledger.OnTwoThreads, ledger.OutOfOrder, ledger.Skipped)));
    }

    [Fact]
    public void Memory_is_back_where_it_was_when_the_actors_are_gone()
    {
        using var test = ActorTestKit.OnThreads();
        LiveAndDie(test);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var generation = 0; generation < 5; generation++)
            LiveAndDie(test);

        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(growth < 1_000_000, $"{growth} bytes are left behind by {5 * Actors} actors that have stopped.");
    }

    static void LiveAndDie(ActorTestKit test)
    {
        var victims = Enumerable.Range(0, Actors)
            .Select(_ => test.Sys.ActorOf(Props.Create(() => new Victim(new Ledger(Senders))))).ToArray();
        var toll = BuryThe(victims, test, out var undertaker);
        RunSenders(number => Torment(victims, number, rounds: RoundsEach / 10));
        foreach (var victim in victims)
            test.Sys.Stop(victim);
        test.AwaitCondition(() => toll.Stopped == Actors, Patience);
        test.Watch(undertaker);
        test.Sys.Stop(undertaker);
        test.ExpectTerminated(undertaker);
    }

    static Undertaker.Toll BuryThe(IActorRef[] victims, ActorTestKit test) => BuryThe(victims, test, out _);

    static Undertaker.Toll BuryThe(IActorRef[] victims, ActorTestKit test, out IActorRef undertaker)
    {
        var toll = new Undertaker.Toll();
        undertaker = test.Sys.ActorOf(Props.Create(() => new Undertaker(toll)));
        test.Sys.EventStream.Subscribe<DeadLetter>(undertaker);
        foreach (var victim in victims)
            undertaker.Tell(victim);
        return toll;
    }

    static void RunSenders(Action<int> send)
    {
        var threads = Enumerable.Range(0, Senders).Select(number => new Thread(() => send(number))).ToArray();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
    }

    /// <summary>
    /// Tells everybody a numbered message per round, makes some stumble, and half-way through stops every seventh.
    /// </summary>
    static void Torment(IActorRef[] victims, int sender, Action<IActorRef>? stop = null, int rounds = RoundsEach)
    {
        var chance = new Random(sender);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < victims.Length; i++)
            {
                victims[i].Tell(new Victim.Numbered(sender, round), ActorRefs.NoSender);
                if (chance.Next(StumbleOneIn * Senders) == 0)
                    victims[i].Tell(Victim.Stumble.Instance, ActorRefs.NoSender);
                if (sender == 0 && round == StopAfterRound && i % 7 == 0)
                    stop?.Invoke(victims[i]);
            }
        }
    }
}
