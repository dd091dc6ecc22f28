using Apis.Cluster.Memberships;
using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Units;
using Apis.Node.Controllers;
using Apis.Node.Deals;
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

    readonly NodeSurroundings _node;
    readonly NodeSetup _setup;
    readonly OwnDeals _ownDeals;
    readonly NodeState _state;
    readonly UnitChildren _children;
    readonly ModeStore _modes;
    bool _isLeaving;

    public Unit(NodeSurroundings node, NodeSetup setup)
    {
        (_node, _setup) = (node, setup);
        (_ownDeals, _state, _modes) = (new(node), new(setup), new(node.Cluster.State));
        _children = new(node, setup);

        ReceiveAsync<Start>(_ => StartOrStop());
        ReceiveAsync<SetLocalMode>(SetLocalMode);
        ReceiveAsync<SetGlobalMode>(message => _modes.Set(message.Mode));
        ReceiveAsync<TakeAction>(Take);
        ReceiveAsync<ResetAll>(_ => Reset(ResetExtent.All));
        ReceiveAsync<ShutDownAll>(_ => ShutDown("all nodes are to shut down"));
        ReceiveAsync<ShutDown>(_ => ShutDown("shutting down"));
        Receive<EpochSeen>(seen => _state.KeepEpoch(seen.Epoch));
        Receive<MembershipLost>(lost => _children.Controller.Tell(lost));
        Receive<MembershipRegained>(regained => _children.Controller.Tell(regained));
        Receive<MembersChanged>(_ => { });
    }

    protected override void PreStart() => Self.Tell(Start.Instance);

    async Task StartOrStop()
    {
        if (await TryStart() is not { } refusal)
        {
            Context.System.EventStream.Publish(new NodeStarted(_node.UnitId, _node.Now));
            return;
        }

        // Nothing was taken from anybody, so that there is nothing to give back: an id that is in use stays unharmed.
        Context.System.EventStream.Publish(new NodeRefused(_node.UnitId, refusal, _node.Now));
        Context.Stop(Self);
    }

    async Task<Problem?> TryStart()
    {
        if (await _setup.Driver.Check(CancellationToken.None) is { } unfit)
            return unfit;

        _children.StartController(Context, _state.Epoch, _state.LocalMode);
        await StopWithoutDeal();
        if (!await Join())
            return new($"another node is {_node.UnitId} already");

        _node.Cluster.Membership.Subscribe(Self);
        await _node.Cluster.Leases.RaiseEpoch(Roles.GridMaster, _state.Epoch);
        if (await new ClusterAgreement(_node.Cluster.State).Refusal(_setup.Files.Policy) is { } disagreement)
        {
            await _node.Cluster.Membership.Leave();
            return disagreement;
        }

        _node.Cluster.Bus.Subscribe(Topics.Orders, Self);
        _children.StartOthers(Context, Self, _state.LocalMode);
        return null;
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

        var deals = await new DealStore(_node.Cluster.State).ReadThoseOf(_node.UnitId);
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

    Task SetLocalMode(SetLocalMode message)
    {
        _state.KeepLocalMode(message.Mode);
        _children.TellAll(new LocalModeIs(message.Mode));
        return Task.CompletedTask;
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

    async Task StopConverter(string why)
    {
        // It reports itself what went wrong; there is no other way to stop.
        await _children.Controller.Ask<object>(new StopByItself(why), TimeSpan.FromMinutes(5));
    }

    async Task Resign() => await _children.Seat.Ask<GridMasterIs>(new ResignGridMaster(), TimeSpan.FromMinutes(5));

    async Task Reset(ResetExtent extent)
    {
        _children.Seat.Tell(new EndAtOnce());
        var isInDeals = (await new DealStore(_node.Cluster.State).ReadThoseOf(_node.UnitId)).Count > 0;
        if (ResetPolicy.ClearsDealInterlocks(extent, isInDeals))
            _children.Mediator.Tell(new ClearSlots());
    }

    async Task ShutDown(string why)
    {
        if (_isLeaving)
            return;

        _isLeaving = true;
        await _ownDeals.AskToStopAndWait([why], _setup.Files.Policy.Controller);
        await StopConverter(why);
        _children.TellAll(NodeLeaves.Instance);
        await Resign();
        await _node.Cluster.Membership.Leave();
        Context.System.EventStream.Publish(new NodeStopped(_node.UnitId, _node.Now));
        Context.Stop(Self);
    }

    sealed class Start
    {
        public static Start Instance { get; } = new();
    }
}
