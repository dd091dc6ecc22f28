using Apis.Cluster.Leases;
using Apis.Domain.Errors;
using Apis.Domain.Nodes;
using Apis.Node.Errors;
using Apis.Node.Events;
using Apis.Node.Messages;
using Apis.Node.Nodes;

namespace Apis.Node.GridMasters;

/// <summary>
/// Where a node is GridMaster, if it is: takes and gives back the role, keeps the global errors, and runs the main loop as a
/// child (user, mediator and node 7.3).
/// </summary>
public sealed class GridMasterSeat : ReceiveActor
{
    readonly NodeSurroundings _node;
    readonly ErrorReporting _reporting;
    readonly GlobalErrorBook _errors;
    readonly List<IActorRef> _waitForEnd = [];
    NodeFiles _files;
    Lease? _lease;
    IActorRef _loop = ActorRefs.Nobody;
    IActorRef _watch = ActorRefs.Nobody;
    bool _isLeaving;

    public GridMasterSeat(NodeSurroundings node, NodeFiles files)
    {
        (_node, _files) = (node, files);
        (_reporting, _errors) = (new(node), new(node.Cluster.State, node.Time));

        Receive<FilesAre>(TakeFiles);
        ReceiveAsync<BecomeGridMaster>(_ => Begin());
        Receive<ResignGridMaster>(_ => Resign());
        ReceiveAsync<Terminated>(_ => LoopHasEnded());
        ReceiveAsync<EndAtOnce>(_ => EndAtOnce());
        Receive<LeaseLost>(lost => Lose(lost.Lease));
        Receive<NodeLeaves>(_ => _isLeaving = true);
        Receive<LoopRan>(ran => _watch.Tell(ran));
        Receive<WhoIsGridMaster>(_ => Sender.Tell(new GridMasterIs(_lease?.UnitId)));
        Receive<AskGlobalErrors>(_ => Sender.Tell(new GlobalErrorsAre(_errors.IsPresent(Sustaining))));
        ReceiveAsync<ErrorReport>(Note);
        Receive<TakeErrors>(_ => Sender.Tell(new WaitingErrors([.. _errors.Waiting])));
        ReceiveAsync<ErrorsHandled>(handled => _reporting.WhileReachable(() => _errors.NoteHandled(handled.Errors)));
    }

    TimeSpan Sustaining => _files.Policy.GridMaster.ErrorSustaining;

    protected override void PreStart()
    {
        _watch = Context.ActorOf(Props.Create(() => new GridMasterWatcher(_node, _files)), "watch");
        _node.Cluster.Bus.Serve(ServiceNames.GridMasterSeat, Self);
        _node.Cluster.Bus.Subscribe(Topics.Errors, Self);
    }

    protected override void PostStop()
    {
        _node.Cluster.Bus.Withdraw(ServiceNames.GridMasterSeat);
        _node.Cluster.Bus.Withdraw(ServiceNames.GridMaster);
        _node.Cluster.Bus.Unsubscribe(Topics.Errors, Self);
    }

    void TakeFiles(FilesAre message)
    {
        _files = message.Files;
        _loop.Tell(message);
        _watch.Tell(message);
    }

    async Task Begin()
    {
        if (_isLeaving)
        {
            Sender.Tell(new Refused(new($"{_node.UnitId} is about to leave")));
            return;
        }

        // Coming second is no error: another one won (D7.5).
        if (_lease is null)
            await _reporting.WhileReachable(TakeRole);
        Sender.Tell(_lease is null ? new Refused(new("another node is GridMaster")) : new GridMasterIs(_node.UnitId));
    }

    /// <summary>Without the errors that belong to it the role is given back, else nobody would act on it.</summary>
    async Task TakeRole()
    {
        if (await _node.Cluster.Leases.Take(Roles.GridMaster, Self) is not { } lease)
            return;
        if (await _reporting.WhileReachable(_errors.Open))
            Begin(lease);
        else
            await _node.Cluster.Leases.Release(lease);
    }

    void Begin(Lease lease)
    {
        _lease = lease;
        _node.Cluster.Bus.Serve(ServiceNames.GridMaster, Self);
        _loop = Context.ActorOf(Props.Create(() => new MainLoop(_node, lease, _files)), $"loop-{lease.Epoch}");
        Context.Watch(_loop);
        Context.System.EventStream.Publish(new GridMasterBegan(_node.UnitId, lease.Epoch, _node.Now));
    }

    /// <summary>The pill is behind the loop that runs, so that no step of a deal is cut in two.</summary>
    void Resign()
    {
        if (_lease is null)
        {
            Sender.Tell(new GridMasterIs(null));
            return;
        }

        _waitForEnd.Add(Sender);
        _loop.Tell(PoisonPill.Instance);
    }

    async Task LoopHasEnded()
    {
        await GiveBack();
        _waitForEnd.ForEach(waiting => waiting.Tell(new GridMasterIs(null)));
        _waitForEnd.Clear();
    }

    /// <summary>In a reset: whatever the loop is doing is void, as all converters have been stopped.</summary>
    async Task EndAtOnce()
    {
        if (_lease is not null)
            Context.Stop(_loop);
        await GiveBack();
    }

    async Task GiveBack()
    {
        if (_lease is not { } lease)
            return;

        Leave(lease);
        await _reporting.WhileReachable(() => _node.Cluster.Leases.Release(lease));
    }

    void Lose(Lease lost)
    {
        if (_lease != lost)
            return;

        Context.Stop(_loop);
        Leave(lost);
    }

    void Leave(Lease lease)
    {
        (_lease, _loop) = (null, ActorRefs.Nobody);
        _node.Cluster.Bus.Withdraw(ServiceNames.GridMaster);
        Context.System.EventStream.Publish(new GridMasterEnded(_node.UnitId, lease.Epoch, _node.Now));
    }

    /// <summary>An unknown extent counts as global (user, mediator and node 8.3).</summary>
    Task Note(ErrorReport error) =>
        _lease is not null && error.Kind.Extent is not ErrorExtent.Local && _files.Policy.HasMember(error.UnitId)
            ? _reporting.WhileReachable(() => _errors.Add(error))
            : Task.CompletedTask;
}
