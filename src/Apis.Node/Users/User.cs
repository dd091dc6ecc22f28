using Apis.Domain;
using Apis.Domain.Modes;
using Apis.Domain.Negotiations;
using Apis.Domain.Nodes;
using Apis.Node.Errors;
using Apis.Node.Events;
using Apis.Node.Mediators;
using Apis.Node.Messages;
using Apis.Node.Nodes;
using Apis.Node.Timers;

namespace Apis.Node.Users;

/// <summary>
/// Decides for the home: what to ask for, what to grant, whom to choose (specification 4.3; user, mediator and node 5.1). Each
/// time all gates are passed anew, with what is true then.
/// </summary>
public sealed class User : ReceiveActor, IWithTimers
{
    readonly NodeSurroundings _node;
    readonly ErrorReporting _errors;
    readonly HomeViewing _viewing;
    IActorRef _mediator = ActorRefs.Nobody;
    Periodically _houseKeeping = null!;
    NodeFiles _files;
    LocalMode? _localMode;
    bool _isLeaving;

    public User(NodeSurroundings node, NodeFiles files, IActorRef controller, IActorRef errorDesk)
    {
        (_node, _files, _errors) = (node, files, new(node));
        _viewing = new(node, controller, errorDesk);

        Receive<FilesAre>(message => _files = message.Files);
        Receive<LocalModeIs>(message => _localMode = message.Mode);
        Receive<NodeLeaves>(_ => _isLeaving = true);
        Receive<MediatorIs>(message => _mediator = message.Mediator);
        ReceiveAsync<HouseKeepingIsDue>(_ => _houseKeeping.Run(() => _errors.WhileReachable(KeepHouse)));
        ReceiveAsync<AskedFor>(Answer);
        ReceiveAsync<Choose>(Choose);
    }

    public ITimerScheduler Timers { get; set; } = null!;

    protected override void PreStart()
    {
        _node.Cluster.Bus.Subscribe(Topics.Requests, Self);
        _houseKeeping = new(Timers, HouseKeepingIsDue.Instance, () => _files.Policy.User.HouseKeepingPeriod);
        _houseKeeping.Again();
    }

    protected override void PostStop() => _node.Cluster.Bus.Unsubscribe(Topics.Requests, Self);

    async Task KeepHouse()
    {
        if (await View() is { } home && Reported(HomeDecisions.Ask(home)) is { } request)
            _mediator.Tell(new Negotiate(request));
    }

    async Task Answer(AskedFor asked)
    {
        if (Admission.RefusalOfRequest(asked.Request, _node.UnitId, _files.Policy) is { } refusal)
        {
            _errors.Report(refusal);
            return;
        }

        if (await Decide(home => HomeDecisions.Answer(home, asked.Request)) is not { } accept)
            return;

        Context.System.EventStream.Publish(new AcceptMade(asked.NegotiationId, accept, _node.Now));
        _node.Cluster.Bus.Tell(asked.Request.UnitId, ServiceNames.Mediator, new Offered(asked.NegotiationId, accept), Self);
    }

    async Task Choose(Choose message) =>
        Sender.Tell(new Chosen(await Decide(home => HomeDecisions.Choose(home, message.Request, message.Accepts))));

    /// <summary>What can't be decided, as the cluster isn't reached, is decided against.</summary>
    async Task<T?> Decide<T>(Func<HomeView, Outcome<T>> decide)
        where T : class
    {
        T? decided = null;
        await _errors.WhileReachable(async () => decided = await View() is { } home ? Reported(decide(home)) : null);
        return decided;
    }

    Task<HomeView?> View() => _viewing.View(_files, _localMode, _mediator, isInOperation: !_isLeaving);

    T? Reported<T>(Outcome<T> outcome)
        where T : class
    {
        if (outcome.Problem is { } problem)
            _errors.Report(problem);
        return outcome.Value;
    }

    sealed class HouseKeepingIsDue
    {
        public static HouseKeepingIsDue Instance { get; } = new();
    }
}
