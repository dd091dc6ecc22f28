using System.Globalization;
using Apis.Cluster.Local;
using Apis.Cluster.State;

namespace Apis.Cluster.Tests.Safety;

/// <summary>
/// Two minutes of a cluster whose network fails in ways drawn from a seed. How it works: five units want one role; between
/// pauses of up to two seconds the coordinator goes out of reach and comes back, delays change, units crash and start anew. A
/// sixth unit, which only the coordinator's own outages concern, watches what is written.
/// </summary>
sealed class Turmoil : IDisposable
{
    static readonly TimeSpan Span = TimeSpan.FromMinutes(2);
    static readonly string[] Units = ["E001", "E002", "E003", "E004", "E005"];

    readonly VirtualTime _run;
    readonly Random _chance;
    readonly LocalCluster _cluster;
    readonly Dictionary<string, IActorRef> _stewards = [];
    readonly List<long> _turns = [];

    Turmoil(int seed)
    {
        var options = new VirtualTimeOptions { Seed = (ulong)seed, Ordering = Ordering.Shuffled };
        _run = VirtualTime.Create("turmoil", options);
        _chance = _run.RandomFor("turmoil");
        _cluster = new LocalCluster(_run.Provider, _run.RandomFor("network"));
        foreach (var unitId in Units)
            Start(unitId);
        _cluster.Seat("observer").State.Watch(Steward.Turn, _run.System.ActorOf(Props.Create(() => new Observer(_turns))));
    }

    public Beliefs Beliefs { get; } = new();

    public ulong Fingerprint => _run.Fingerprint;

    public IReadOnlyList<long> Turns => _turns;

    public static Turmoil Of(int seed)
    {
        var turmoil = new Turmoil(seed);
        while (turmoil._run.Elapsed < Span)
        {
            turmoil._run.RunFor(TimeSpan.FromMilliseconds(turmoil._chance.Next(2_000)));
            turmoil.Disturb(turmoil._chance.Next(10), Units[turmoil._chance.Next(Units.Length)]);
        }

        return turmoil;
    }

    public void Dispose()
    {
        _cluster.Dispose();
        _run.Dispose();
    }

    void Disturb(int kind, string unitId)
    {
        switch (kind)
        {
            case 0 or 1 or 2:
                _cluster.Network.CutFromCoordinator(unitId);
                break;
            case 3 or 4:
                _cluster.Network.MendToCoordinator(unitId);
                break;
            case 5:
                _cluster.Network.MendToCoordinator(Units);
                break;
            case 6:
                _cluster.Network.IsCoordinatorDown = !_cluster.Network.IsCoordinatorDown;
                break;
            case 7:
                _cluster.Network.Delay = TimeSpan.FromMilliseconds(_chance.Next(2) * _chance.Next(1_500));
                break;
            case 8:
                _cluster.Network.RandomDelay = TimeSpan.FromMilliseconds(_chance.Next(2) * _chance.Next(1_500));
                break;
            default:
                Crash(unitId);
                Start(unitId);
                break;
        }
    }

    void Crash(string unitId)
    {
        _cluster.Crash(unitId);
        _run.System.Stop(_stewards[unitId]);
        Beliefs.EndAllOf(unitId);
    }

    void Start(string unitId)
    {
        var (seat, chance) = (_cluster.Seat(unitId), new Random(_chance.Next()));
        _stewards[unitId] = _run.System.ActorOf(Props.Create(() => new Steward(seat, Beliefs, chance)));
    }

    sealed class Observer : ReceiveActor
    {
        public Observer(List<long> turns) =>
            Receive<EntryChanged>(change => turns.Add(long.Parse(change.Entry!.Value, CultureInfo.InvariantCulture)));
    }
}
