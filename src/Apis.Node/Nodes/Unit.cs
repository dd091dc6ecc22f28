using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Units;
using Apis.Node.Controllers;
using Apis.Node.Deals;
using Apis.Node.Drivers;
using Apis.Node.Errors;
using Apis.Node.Events;
using Apis.Node.GridMasters;
using Apis.Node.Mediators;
using Apis.Node.Messages;
using Apis.Node.Modes;

namespace Apis.Node.Nodes;

/// <summary>
/// One home: starts its actors in order, keeps its own mode, and shuts it down in order (user, mediator and node 2).
/// </summary>
public sealed class Unit : ReceiveActor
{
    /// <summary>Longer than a membership lives that nobody renews.</summary>
    const int JoinAttempts = 10;

    static readonly TimeSpan JoinPause = TimeSpan.FromSeconds(1);
    static readonly TimeSpan ReadPause = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest loop of a GridMaster, and the longest stop of a converter.</summary>
    static readonly TimeSpan ActionPatience = TimeSpan.FromMinutes(5);

    readonly NodeSurroundings _node;
    readonly NodeSetup _setup;
    readonly ErrorReporting _errors;
    readonly OwnDeals _ownDeals;
    readonly NodeState _state;
    readonly UnitChildren _children;
    readonly ModeStore _modes;
    bool _isLeaving;

    public Unit(NodeSurroundings node, NodeSetup setup)
    {
        (_node, _setup, _errors) = (node, setup, new(node));
        (_ownDeals, _state, _modes) = (new(node), new(setup), new(node.Cluster.State));
        _children = new(node, setup);

        ReceiveAsync<Start>(_ => StartOrStop());
        Receive<SetLocalMode>(SetLocalMode);
        ReceiveAsync<SetGlobalMode>(message => _errors.WhileReachable(() => _modes.Set(message.Mode)));
        ReceiveAsync<TakeAction>(Take);
        ReceiveAsync<ResetAll>(_ => Reset(ResetExtent.All));
        ReceiveAsync<ShutDownAll>(_ => ShutDown("all nodes are to shut down"));
        ReceiveAsync<ShutDown>(_ => ShutDown("shutting down"));
        Receive<EpochSeen>(seen => Keep(() => _state.KeepEpoch(seen.Epoch)));
    }

    protected override void PreStart() => Self.Tell(Start.Instance);

    /// <summary>Without the cluster a node waits until it is there; its hardware is read and checked meanwhile.</summary>
    async Task StartOrStop()
    {
        Problem? refusal = null;
        if (!await _errors.WhileReachable(async () => refusal = await TryStart()))
        {
            await Task.Delay(JoinPause, _node.Time);
            Self.Tell(Start.Instance);
        }
        else if (refusal is null)
        {
            Context.System.EventStream.Publish(new NodeStarted(_node.UnitId, _node.Now));
        }
        else
        {
            // Nothing was taken from anybody, so that there is nothing to give back: an id that is in use stays unharmed.
            Context.System.EventStream.Publish(new NodeRefused(_node.UnitId, refusal, _node.Now));
            Context.Stop(Self);
        }
    }

    async Task<Problem?> TryStart()
    {
        if (!_children.HasController && await StartController() is { } unfit)
            return unfit;

        await StopWithoutDeal();
        if (!await Join())
            return new($"another node is {_node.UnitId} already");

        await _node.Cluster.Leases.RaiseEpoch(Roles.GridMaster, _state.Epoch);
        if (await new ClusterAgreement(_node.Cluster.State).Refusal(_setup.Files.Policy) is { } disagreement)
        {
            await _node.Cluster.Membership.Leave();
            return disagreement;
        }

        // The Controller must hear at once that the home is cut off, whatever the unit is waiting for.
        _node.Cluster.Membership.Subscribe(_children.Controller);
        _node.Cluster.Bus.Subscribe(Topics.Orders, Self);
        _children.StartOthers(Context, Self, _state.LocalMode);
        return null;
    }

    async Task<Problem?> StartController()
    {
        var driver = _setup.Driver;
        var attempts = new RepeatedAttempts(
            _node.Time, _setup.Files.Policy.Controller, _errors.Report, CancellationToken.None);
        var fit = await attempts.Of(async end => await driver.Check(end) is { } problem ? problem : (Outcome<bool>)true);
        if (fit.Succeeded)
            _children.StartController(Context, _state.Epoch, _state.LocalMode);
        return fit.Problem;
    }

    /// <summary>A node that died a moment ago and starts again has to wait until its old membership has run out.</summary>
    async Task<bool> Join()
    {
        for (var attempt = 1; !await _node.Cluster.Membership.Join(); attempt++)
        {
            if (attempt == JoinAttempts)
                return false;
            await Task.Delay(JoinPause, _node.Time);
        }

        return true;
    }

    /// <summary>What ran on while the node was away, and no deal needs, stops before anybody counts on this home (R13).</summary>
    async Task StopWithoutDeal()
    {
        var reading = await FirstReading();
        if (reading?.Converter.Mode is null or ConverterMode.Wait)
            return;

        // Where the cluster isn't reached, no deal says so either.
        ValueList<Deal> deals = [];
        await _errors.WhileReachable(async () => deals = await OwnDealsNow());
        if (!deals.Any(deal => deal.MasterSideMustBeActive()))
            await StopConverter("it runs though no deal says so");
    }

    /// <summary>Null when the hardware can't be read; then the Controller goes on trying.</summary>
    async Task<UnitReading?> FirstReading()
    {
        var deadline = _node.Now + (2 * CommandDuration.RequestAtMost(_setup.Files.Policy.Controller));
        while (true)
        {
            var known = await _children.Controller.Ask<Known>(WhatIsKnown.Instance);
            if (known.Reading is not null || _node.Now >= deadline)
                return known.Reading;
            await Task.Delay(ReadPause, _node.Time);
        }
    }

    void SetLocalMode(SetLocalMode message)
    {
        Keep(() => _state.KeepLocalMode(message.Mode));
        _children.Tell(new LocalModeIs(message.Mode));
    }

    /// <summary>A disk that doesn't take what must outlive the process ends the node (user, mediator and node 3.3).</summary>
    void Keep(Action write)
    {
        try
        {
            write();
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            _errors.Report(new(
                $"the node's state can't be kept: {unwritable.Message}",
                ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Fatal)));
        }
    }

    async Task Take(TakeAction message)
    {
        var asker = Sender;
        switch (message.Action)
        {
            case ErrorAction.StopConverter:
                await StopConverter("an error of the home");
                break;
            case ErrorAction.ResignGridMaster:
                await Resign();
                break;
            case ErrorAction.ResetLocal:
                await Reset(ResetExtent.Local);
                break;
            case ErrorAction.ShutDownLocal:
                Self.Tell(new ShutDown());
                break;
        }

        asker.Tell(new ActionTaken());
    }

    /// <summary>The Controller says itself what went wrong, and goes on trying.</summary>
    async Task StopConverter(string why) =>
        await _children.Controller.Ask<object>(new StopByItself(why), ActionPatience);

    async Task Resign() => await _children.Seat.Ask<GridMasterIs>(new ResignGridMaster(), ActionPatience);

    async Task Reset(ResetExtent extent)
    {
        _children.Seat.Tell(new EndAtOnce());
        var isInDeals = true;
        await _errors.WhileReachable(async () => isInDeals = (await OwnDealsNow()).Count > 0);
        if (ResetPolicy.ClearsDealInterlocks(extent, isInDeals))
            _children.Mediator.Tell(new ClearSlots());
    }

    /// <summary>Each step is taken whatever became of the one before.</summary>
    async Task ShutDown(string why)
    {
        if (_isLeaving)
            return;

        _isLeaving = true;
        await _errors.WhileReachable(() => _ownDeals.AskToStopAndWait([why], _setup.Files.Policy.Controller));
        await StopConverter(why);
        _children.Tell(NodeLeaves.Instance);
        await Resign();
        await _errors.WhileReachable(_node.Cluster.Membership.Leave);
        Context.System.EventStream.Publish(new NodeStopped(_node.UnitId, _node.Now));
        Context.Stop(Self);
    }

    Task<ValueList<Deal>> OwnDealsNow() => new DealStore(_node.Cluster.State).ReadThoseOf(_node.UnitId);

    sealed class Start
    {
        public static Start Instance { get; } = new();
    }
}
