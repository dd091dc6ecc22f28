using Apis.Cluster.Leases;
using Apis.Domain;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Grid;
using Apis.Domain.Modes;
using Apis.Domain.Nodes;
using Apis.Domain.Safety;
using Apis.Domain.Units;
using Apis.Node.Deals;
using Apis.Node.Errors;
using Apis.Node.Events;
using Apis.Node.GridMasters.Steps;
using Apis.Node.Modes;
using Apis.Node.Nodes;
using Apis.Node.Timers;

namespace Apis.Node.GridMasters;

/// <summary>
/// The GridMaster's periodic work (GridMaster and controller 2.3): errors, data and deals, safety, averages, errors, and whether
/// the role should move.
/// </summary>
public sealed class MainLoop : ReceiveActor, IWithTimers
{
    readonly NodeSurroundings _node;
    readonly ErrorReporting _errors;
    readonly Homes _homes;
    readonly DealStore _deals;
    readonly WishStore _wishes;
    readonly ModeStore _modes;
    readonly GlobalErrorHandling _handling;
    readonly BusMemory _bus;
    readonly GridMasterTools _tools;
    Periodically _loops = null!;
    NodeFiles _files;
    SafetyMemory _memory = SafetyMemory.Empty;
    DateTimeOffset? _askedToStopSince;

    public MainLoop(NodeSurroundings node, Lease lease, NodeFiles files)
    {
        (_node, _files) = (node, files);
        var state = node.Cluster.State;
        (_deals, _wishes, _modes) = (new(state), new(state, node.Time), new(state));
        (_errors, _homes, _bus) = (new(node), new(node, lease), new());
        var events = Context.System.EventStream;
        _tools = new(node, lease, new(node, _deals, lease, events), events, node.RandomFor("gridMaster"));
        _handling = new(node, new(_tools, _homes, _deals, _errors), _modes, Context.Parent);

        Receive<FilesAre>(message => _files = message.Files);
        ReceiveAsync<Tick>(_ => _loops.Run(() => _errors.WhileReachable(Run)));
    }

    public ITimerScheduler Timers { get; set; } = null!;

    protected override void PreStart()
    {
        _loops = new(Timers, Tick.Instance, () => _files.Policy.GridMaster.MainLoopPeriod);
        _loops.Begin();
    }

    async Task Run()
    {
        await _handling.Run(_files.Policy);
        var grid = new GridKnowledge(_homes, _deals, _tools, _files.Hardware);
        grid.Begin(new([], await Collect(), _files.Policy));
        await PassDeals(grid);
        await CheckSafety(grid.View);
        Context.System.EventStream.Publish(new AveragesKnown(GridAverages.Of(grid.View.Units), _node.Now));
        await _handling.Run(_files.Policy);
        Context.Parent.Tell(new LoopRan(grid.View.VoltageReferenceUnitId));
    }

    /// <summary>What the homes last read; one that doesn't answer is left out, and the safety check names it.</summary>
    async Task<ValueList<UnitReading>> Collect()
    {
        var patience = _files.Policy.GridMaster.DataCollectionTimeout;
        var answers = await Task.WhenAll(_files.Policy.MemberUnitIds.Select(unitId => _homes.Read(unitId, patience)));
        var readings = answers.Where(answer => answer.Succeeded).Select(answer => answer.Value!).ToValueList();
        _bus.Hear(readings, _files.Policy, _node.Now);
        return readings;
    }

    async Task PassDeals(GridKnowledge grid)
    {
        var deals = await _deals.ReadAll();
        await AskToStop(deals);
        var wished = deals.Count == 0 ? deals : StopWishes.On(deals, await _wishes.ReadAll(), _node.Now);
        grid.Begin(grid.View with { Deals = wished });
        await PassOver(grid).Run();
    }

    /// <summary>
    /// Under a mode in which no deal runs the deals are asked to stop, and stopped when they had their time (C32).
    /// </summary>
    async Task AskToStop(ValueList<Deal> deals)
    {
        var mode = OperationModes.Effective((await _modes.Read(_files.Policy.OperationMode)).Mode, local: null);
        var step = RunningDeals.Under(
            mode, deals.Count > 0, _askedToStopSince, _node.Now, _files.Policy.Controller.StopMeTimeout);
        _askedToStopSince = step is RunningDealsStep.Continue ? null : _askedToStopSince ?? _node.Now;
        if (step is RunningDealsStep.Continue)
            return;

        var why = $"the mode is {mode.Name()}";
        if (step is RunningDealsStep.StopNow)
            _errors.Report(new($"deals still run though {why}", ErrorKind.Global(ErrorCategory.User)));
        foreach (var deal in deals)
            await _wishes.Add(deal.DealId, [why]);
    }

    DealPass PassOver(GridKnowledge grid)
    {
        var around = new StepSurroundings(grid, _node, _errors, _bus);
        var execution = new DealExecution(around, _files.Hardware.GridCurrentCapacityA);
        var optimising = new VoltageOptimising(grid, _files.Hardware, _errors);
        return new(grid, execution, optimising, _errors, _handling.HasErrors);
    }

    async Task CheckSafety(GridView view)
    {
        var outcome = GlobalSafety.Evaluate(
            new()
            {
                Now = view.Units.Select(unit => unit.Time).DefaultIfEmpty(_node.Now).Max(),
                Readings = view.Units,
                Deals = view.Deals,
                Mode = (await _modes.Read(_files.Policy.OperationMode)).Mode,
                Policy = _files.Policy,
            },
            _memory);
        _memory = outcome.Memory;
        foreach (var verdict in outcome.Verdicts.Where(verdict => verdict.Raises is not null))
            _errors.Report(new(verdict.ToString(), verdict.Raises));
    }

    sealed class Tick
    {
        public static Tick Instance { get; } = new();
    }
}
