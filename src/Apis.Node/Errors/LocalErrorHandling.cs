using Apis.Cluster;
using Apis.Domain.Errors;
using Apis.Domain.Nodes;
using Apis.Node.Deals;
using Apis.Node.Nodes;

namespace Apis.Node.Errors;

/// <summary>
/// Does what is to be done about errors of the home (user, mediator and node 8.5 and 8.6). Each step is taken whatever became of
/// the one before.
/// </summary>
sealed class LocalErrorHandling : ReceiveActor
{
    readonly NodeSurroundings _node;
    readonly IActorRef _unit;
    readonly OwnDeals _ownDeals;
    NodeFiles _files;

    public LocalErrorHandling(NodeSurroundings node, NodeFiles files, IActorRef unit)
    {
        (_node, _files, _unit, _ownDeals) = (node, files, unit, new(node));

        Receive<FilesAre>(message => _files = message.Files);
        ReceiveAsync<ErrorsToHandle>(Handle);
    }

    async Task Handle(ErrorsToHandle message)
    {
        var actions = ErrorPolicy.InOrder(message.Errors).SelectMany(error => ErrorPolicy.Actions(error.Kind)).Distinct();
        foreach (var action in actions.Where(action => action is not ErrorAction.Log))
            await Take(action, message);
        Context.Parent.Tell(new ErrorsAreHandled(message.Errors));
    }

    async Task Take(ErrorAction action, ErrorsToHandle message)
    {
        if (action is ErrorAction.StopDeals)
            await AskAndWait(message);
        else
            await _unit.Ask<ActionTaken>(new TakeAction(action));
    }

    /// <summary>A cluster that isn't reached can't stop deals; the home goes on to stop its converter.</summary>
    async Task AskAndWait(ErrorsToHandle message)
    {
        try
        {
            await _ownDeals.AskToStopAndWait(
                [.. message.Errors.Select(error => error.ToString())], _files.Policy.Controller);
        }
        catch (ClusterUnavailableException)
        {
            Context.System.EventStream.Publish(new Events.DealsCouldNotBeAsked(_node.UnitId, _node.Now));
        }
    }
}
