using Apis.Cluster.Local;
using Apis.Emulation.Hardware;
using Apis.Emulation.Ledgers;
using Apis.Emulation.Messages;
using Apis.Emulation.Neighbourhoods;
using Apis.Kernel.Virtual;
using Apis.Node.Nodes;
using Apis.Simulation.Disks;
using Apis.Simulation.Hardware;
using Microsoft.Extensions.Logging.Abstractions;

namespace Apis.Simulation.Streets;

/// <summary>
/// A whole neighbourhood in one process: emulated hardware, a node for each home, and their cluster, under virtual time.
/// </summary>
public sealed class Street : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    readonly StreetPlan _plan;
    readonly VirtualTime _run;
    readonly Neighbourhood _hardware;
    readonly IActorRef _plant;
    readonly Dictionary<string, MemoryDisk> _disks = new(StringComparer.Ordinal);
    readonly Dictionary<string, IActorRef> _nodes = new(StringComparer.Ordinal);

    public Street(StreetPlan plan)
    {
        _plan = plan;
        _run = VirtualTime.Create("street", new()
        {
            Seed = plan.Seed,
            Ordering = plan.Ordering,
            Start = plan.Start,
            TakesFingerprint = false,
        });
        Cluster = new(_run.Provider, _run.RandomFor("network"), new());
        _hardware = Hardware();
        var (hardware, options) = (_hardware, new PlantOptions { PassPeriod = TimeSpan.FromSeconds(plan.PassSeconds) });
        _plant = _run.System.ActorOf(Props.Create(() => new Plant(hardware, options)), "plant");
        foreach (var home in plan.Homes)
            SetRsoc(home.UnitId, home.RsocPercent);
        foreach (var home in plan.Homes)
            StartNode(home);
    }

    public LocalCluster Cluster { get; }

    public ActorSystem System => _run.System;

    public DateTimeOffset Now => _run.UtcNow;

    public IReadOnlyList<string> UnitIds => [.. _plan.Homes.Select(home => home.UnitId)];

    public long Messages => _run.DeliveredMessages;

    /// <summary>What stands on a home's disk, by path.</summary>
    public IReadOnlyDictionary<string, string> FilesOf(string unitId) => DiskOf(unitId).Files;

    /// <summary>To make it full, or mend it.</summary>
    public MemoryDisk DiskOf(string unitId) => _disks[unitId];

    public void RunFor(TimeSpan span) => _run.RunFor(span);

    public bool RunUntil(Func<bool> condition, TimeSpan within) => _run.RunUntil(condition, within);

    /// <summary>Where a home's energy came from and went to.</summary>
    public HomeLedger LedgerOf(string unitId) => _hardware.Ledger(unitId);

    /// <summary>All of the hardware at this instant.</summary>
    public Snapshot Look() => (Snapshot)Ask(ReadAll.Instance);

    /// <summary>From outside, as a test or a replay does; the home's ledger books it.</summary>
    public void SetRsoc(string unitId, double rsocPercent) =>
        Ask(new SetEmu(unitId, [new(EmuMember.Rsoc, rsocPercent)]));

    /// <summary>Breaks or mends hardware.</summary>
    public object Ask(object message) =>
        _run.Run(() => _plant.Ask<object>(message, Patience), Patience + Patience);

    public void Tell(string unitId, object message) => _nodes[unitId].Tell(message);

    /// <summary>The node is gone at once and has no time to do anything; its hardware goes on.</summary>
    public void Crash(string unitId)
    {
        Cluster.Crash(unitId);
        _run.System.Stop(_nodes[unitId]);
        _run.RunReady();
    }

    /// <summary>Once more the same unit id, on the same hardware, beside the node that has it.</summary>
    public void StartSecond(string unitId) =>
        _run.System.ActorOf(NodeOf(_plan.Homes.First(home => home.UnitId == unitId), new MemoryDisk()));

    /// <summary>Starts the node again, with what is on its disk.</summary>
    public void Restart(string unitId) => StartNode(_plan.Homes.First(home => home.UnitId == unitId));

    public void Dispose() => _run.Dispose();

    Neighbourhood Hardware()
    {
        var homes = _plan.Homes.ToDictionary(home => home.UnitId, StringComparer.Ordinal);
        var street = new Neighbourhood(new()
        {
            Constants = _plan.Constants,
            Start = StartOfData(),
            Acceleration = _plan.PassSeconds,
            HomeOf = id => homes.GetValueOrDefault(id)?.Hardware,
            Chance = _run.RandomFor("meters"),
        });
        foreach (var home in _plan.Homes)
        {
            if (street.AddUnit() is { } problem)
                throw new ArgumentException($"Home {home.UnitId} can't be: {problem.Text}.");
        }

        street.Pass();
        return street;
    }

    /// <summary>A pass before, so that the hardware shows the street's start when the first pass is done.</summary>
    DateTime StartOfData()
    {
        var local = TimeZoneInfo.ConvertTime(_plan.Start, _plan.Zone).DateTime;
        return DateTime.SpecifyKind(local, DateTimeKind.Unspecified).AddSeconds(-_plan.PassSeconds);
    }

    void StartNode(HomePlan home) =>
        _nodes[home.UnitId] = _run.System.ActorOf(NodeOf(home, Disk(home.UnitId)), home.UnitId);

    Props NodeOf(HomePlan home, MemoryDisk disk)
    {
        var unitId = home.UnitId;
        var node = new NodeSurroundings
        {
            UnitId = unitId,
            Cluster = Cluster.Seat(unitId),
            Events = _run.System.EventStream,
            Time = _run.Provider,
            RandomFor = name => _run.RandomFor($"{unitId}/{name}"),
            Loggers = NullLoggerFactory.Instance,
            Zone = _plan.Zone,
        };
        var setup = new NodeSetup
        {
            Files = home.Files,
            Driver = new PlantDriver(_plant, unitId, _plan.Zone),
            Disk = disk,
            TemporaryFolder = "tmp",
        };
        return Props.Create(() => new Unit(node, setup));
    }

    MemoryDisk Disk(string unitId)
    {
        if (!_disks.TryGetValue(unitId, out var disk))
            _disks[unitId] = disk = new();
        return disk;
    }
}
