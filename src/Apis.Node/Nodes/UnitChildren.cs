using Apis.Domain.Modes;
using Apis.Node.Controllers;
using Apis.Node.DealLogs;
using Apis.Node.Deals;
using Apis.Node.Errors;
using Apis.Node.GridMasters;
using Apis.Node.Mediators;
using Apis.Node.Modes;
using Apis.Node.Users;

namespace Apis.Node.Nodes;

/// <summary>The actors of a home, in the order in which they start.</summary>
sealed class UnitChildren(NodeSurroundings node, NodeSetup setup)
{
    public IActorRef Controller { get; private set; } = ActorRefs.Nobody;

    public bool HasController => !Controller.Equals(ActorRefs.Nobody);

    public IActorRef Errors { get; private set; } = ActorRefs.Nobody;

    public IActorRef User { get; private set; } = ActorRefs.Nobody;

    public IActorRef Mediator { get; private set; } = ActorRefs.Nobody;

    public IActorRef Seat { get; private set; } = ActorRefs.Nobody;

    public IActorRef Log { get; private set; } = ActorRefs.Nobody;

    public void StartController(IActorRefFactory context, long epochSeen, LocalMode? mode)
    {
        var (surroundings, driver, files, sources) = (node, setup.Driver, setup.Files, Sources());
        Controller = context.ActorOf(
            Props.Create(() => new Controller(surroundings, driver, files, sources, epochSeen)), "controller");
        Controller.Tell(new LocalModeIs(mode));
    }

    public void StartOthers(IActorRefFactory context, IActorRef unit, LocalMode? mode)
    {
        var (surroundings, files, disk, folder) = (node, setup.Files, setup.Disk, setup.TemporaryFolder);
        var controller = Controller;
        Errors = context.ActorOf(Props.Create(() => new ErrorDesk(surroundings, files, unit)), "errors");
        var errors = Errors;
        User = context.ActorOf(Props.Create(() => new User(surroundings, files, controller, errors)), "user");
        var user = User;
        Mediator = context.ActorOf(Props.Create(() => new Mediator(surroundings, user, files)), "mediator");
        Log = context.ActorOf(Props.Create(() => new DealLogger(surroundings, files, disk, folder)), "log");
        Seat = context.ActorOf(Props.Create(() => new GridMasterSeat(surroundings, files)), "gridmaster");
        User.Tell(new MediatorIs(Mediator));
        User.Tell(new LocalModeIs(mode));
    }

    /// <summary>Who decides by it hears of the home's own mode.</summary>
    public void Tell(LocalModeIs mode)
    {
        Controller.Tell(mode);
        User.Tell(mode);
    }

    /// <summary>Who could take on something new hears that the node is about to leave.</summary>
    public void Tell(NodeLeaves leaves)
    {
        User.Tell(leaves);
        Seat.Tell(leaves);
    }

    /// <summary>Each awaits here, so that what follows happens where it was asked and not where the cluster answered.</summary>
    ControllerSources Sources()
    {
        var (deals, modes) = (new DealStore(node.Cluster.State), new ModeStore(node.Cluster.State));
        return new(
            () => deals.ReadThoseOf(node.UnitId),
            async () => (await modes.Read(setup.Files.Policy.OperationMode)).Mode,
            async () => await node.Cluster.Leases.Find(Roles.GridMaster));
    }
}
