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
    /// <summary>The unit itself waits for nobody as long.</summary>
    static readonly TimeSpan ActionPatience = TimeSpan.FromMinutes(15);

    readonly ErrorReporting _errors;
    readonly IActorRef _unit;
    readonly OwnDeals _ownDeals;
    NodeFiles _files;

    public LocalErrorHandling(NodeSurroundings node, NodeFiles files, IActorRef unit)
    {
        (_errors, _files, _unit, _ownDeals) = (new(node), files, unit, new(node));

        Receive<FilesAre>(message => _files = message.Files);
        ReceiveAsync<ErrorsToHandle>(Handle);
    }

    /// <summary>The desk must hear of the end in any case: until then the home counts as in error.</summary>
    async Task Handle(ErrorsToHandle message)
    {
        try
        {
            var actions = ErrorPolicy.InOrder(message.Errors).SelectMany(error => ErrorPolicy.Actions(error.Kind)).Distinct();
            foreach (var action in actions.Where(action => action is not ErrorAction.Log))
                await Take(action, message);
        }
        finally
        {
            Context.Parent.Tell(new ErrorsAreHandled(message.Errors));
        }
    }

    /// <summary>A cluster that isn't reached can't stop deals; the home goes on to stop its converter.</summary>
    async Task Take(ErrorAction action, ErrorsToHandle message)
    {
        if (action is ErrorAction.StopDeals)
            await _errors.WhileReachable(() => _ownDeals.AskToStopAndWait(ReasonsOf(message), _files.Policy.Controller));
        else
            await _unit.Ask<ActionTaken>(new TakeAction(action), ActionPatience);
    }

    static IReadOnlyList<string> ReasonsOf(ErrorsToHandle message) =>
        [.. message.Errors.Select(error => error.ToString())];
}
