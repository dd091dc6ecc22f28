using Apis.Cluster.Buses;
using Apis.Domain;
using Apis.Domain.Errors;
using Apis.Domain.GridMasters;
using Apis.Domain.Nodes;
using Apis.Node.Errors;
using Apis.Node.Messages;
using Apis.Node.Nodes;
using Apis.Node.Timers;

namespace Apis.Node.GridMasters;

/// <summary>Sees to it that there is a GridMaster, and the right one (user, mediator and node 7.1 and 7.2).</summary>
sealed class GridMasterWatcher : ReceiveActor, IWithTimers
{
    /// <summary>A GridMaster that is asked to resign ends its loop first.</summary>
    static readonly TimeSpan ResignPatience = TimeSpan.FromMinutes(5);
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly NodeSurroundings _node;
    readonly ErrorReporting _errors;
    readonly Random _chance;
    Periodically _looks = null!;
    NodeFiles _files;
    int _inconsistentLooks;

    public GridMasterWatcher(NodeSurroundings node, NodeFiles files)
    {
        (_node, _files) = (node, files);
        (_errors, _chance) = (new(node), node.RandomFor("watch"));

        Receive<FilesAre>(message => _files = message.Files);
        ReceiveAsync<Look>(_ => _looks.Run(() => _errors.WhileReachable(LookForOne)));
        ReceiveAsync<Ensure>(_ => _errors.WhileReachable(() => EnsureOne(voltageReferenceUnitId: null)));
        ReceiveAsync<LoopRan>(ran => _errors.WhileReachable(() => EnsureOne(ran.VoltageReferenceUnitId)));
    }

    public ITimerScheduler Timers { get; set; } = null!;

    protected override void PreStart()
    {
        _looks = new(Timers, Look.Instance, () => GridMasterWatch.DelayUntilLook(_files.Policy, _chance));
        _looks.Again();
    }

    async Task LookForOne()
    {
        if ((await View(voltageReferenceUnitId: null)).Answer is not HeloAnswer.Nobody || Timers.IsTimerActive(nameof(Ensure)))
            return;

        Timers.StartSingleTimer(
            nameof(Ensure), Ensure.Instance, GridMasterWatch.DelayUntilEnsure(_files.Policy.GridMaster, _chance));
    }

    async Task EnsureOne(string? voltageReferenceUnitId)
    {
        switch (GridMasterEnsuring.Decide(await View(voltageReferenceUnitId), _files.Policy))
        {
            case EnsureDecision.Stay:
                _inconsistentLooks = 0;
                break;
            case EnsureDecision.Activate { UnitId: var unitId }:
                _inconsistentLooks = 0;
                await Activate(unitId);
                break;
            case EnsureDecision.HandOver move:
                await Seat(move.FromUnitId, new ResignGridMaster(), ResignPatience);
                await Activate(move.ToUnitId);
                break;
            case EnsureDecision.LookAgain again:
                _inconsistentLooks++;
                _errors.Report(again.Why);
                Timers.StartSingleTimer(nameof(Ensure), Ensure.Instance, again.After);
                break;
            case EnsureDecision.Nothing { Why: var why }:
                _errors.Report(why);
                break;
        }
    }

    /// <summary>Another may have come first, which is as good (D7.5); one that isn't there any more is found out later.</summary>
    Task Activate(string unitId) => Seat(unitId, new BecomeGridMaster(), Patience);

    async Task Seat(string unitId, object message, TimeSpan patience)
    {
        var reply = await _node.Cluster.Bus.Ask(unitId, ServiceNames.GridMasterSeat, message, patience);
        if (reply.Kind is not ReplyKind.Answer)
        {
            _errors.Report(new(
                $"{unitId} doesn't answer to {message.GetType().Name}",
                ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Warn)));
        }
    }

    async Task<ClusterView> View(string? voltageReferenceUnitId)
    {
        var holder = (await _node.Cluster.Leases.Find(Roles.GridMaster))?.UnitId;
        var (answer, unitId) = holder is null ? (HeloAnswer.Nobody, null) : await Helo(holder);
        return new()
        {
            UnitId = _node.UnitId,
            AliveUnitIds = _node.Cluster.Membership.UnitIds.ToValueList(),
            Answer = answer,
            GridMasterUnitId = unitId,
            InterlockHolder = holder,
            VoltageReferenceUnitId = voltageReferenceUnitId,
            InconsistentLooks = _inconsistentLooks,
        };
    }

    async Task<(HeloAnswer Answer, string? UnitId)> Helo(string holder)
    {
        var reply = await _node.Cluster.Bus.Ask(holder, ServiceNames.GridMaster, new WhoIsGridMaster(), Patience);
        return reply switch
        {
            { Message: GridMasterIs { UnitId: { } unitId } } => (HeloAnswer.GridMaster, unitId),
            { Kind: ReplyKind.NoAnswer } => (HeloAnswer.NoAnswer, null),
            _ => (HeloAnswer.Nobody, null),
        };
    }

    sealed class Look
    {
        public static Look Instance { get; } = new();
    }

    sealed class Ensure
    {
        public static Ensure Instance { get; } = new();
    }
}
