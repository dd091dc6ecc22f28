namespace Apis.Kernel.Tests.Determinism;

/// <summary>
/// A program of actors that is drawn from a seed, run to its end under virtual time, and summed up in what it did.
/// </summary>
sealed class RandomProgram
{
    const int Founders = 4;
    const int Errands = 16;
    const int Steps = 14;
    const int MaxAcquaintances = 64;
    static readonly TimeSpan Span = TimeSpan.FromSeconds(10);

    readonly ulong _seed;
    readonly List<IActorRef> _acquaintances = [];
    ulong _notes;
    int _met;

    RandomProgram(ulong seed, VirtualTime run)
    {
        _seed = seed;
        Time = run.Provider;
    }

    public TimeProvider Time { get; }

    /// <summary>Runs the program of one seed under the chance of another.</summary>
    public static Outcome Run(ulong programSeed, ulong runSeed, Ordering ordering)
    {
        var options = new VirtualTimeOptions { Seed = runSeed, Ordering = ordering, TurnsPerInstant = 100_000 };
        using var run = VirtualTime.Create("program", options);
        var program = new RandomProgram(programSeed, run);
        program.Begin(run.System);
        run.RunFor(Span);
        return new Outcome(run.Fingerprint, program._notes, run.DeliveredMessages);
    }

    /// <summary>A generator that depends on the program and on who asks how often, but on nothing that happened before.</summary>
    public Random ChanceFor(IActorRef actor) =>
        new((int)StableHash.Combine(_seed, StableHash.Of(actor.Path.ToStringWithoutAddress())));

    /// <summary>Remembers an actor, so that others may find it; the latest replace the oldest.</summary>
    public void Meet(IActorRef actor)
    {
        if (_acquaintances.Count < MaxAcquaintances)
            _acquaintances.Add(actor);
        else
            _acquaintances[_met % MaxAcquaintances] = actor;
        _met++;
    }

    public IActorRef Somebody(Random chance) => _acquaintances[chance.Next(_acquaintances.Count)];

    /// <summary>Adds a line to the log, of which only the rolling hash is kept.</summary>
    public void Note(string line) => _notes = StableHash.Combine(_notes, StableHash.Of($"{Time.GetUtcNow():O} {line}"));

    void Begin(ActorSystem system)
    {
        var founders = Enumerable.Range(0, Founders)
            .Select(n => system.ActorOf(Props.Create(() => new Wanderer(this, 0)), $"founder-{n}"))
            .ToArray();
        for (var number = 0; number < Errands; number++)
            founders[number % Founders].Tell(new Errand(number, Steps), ActorRefs.NoSender);
    }

    public readonly record struct Outcome(ulong Fingerprint, ulong Notes, long Messages);
}
