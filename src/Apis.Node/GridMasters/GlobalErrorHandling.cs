using Apis.Domain;
using Apis.Domain.Errors;
using Apis.Domain.Modes;
using Apis.Domain.Policies;
using Apis.Node.Messages;
using Apis.Node.Modes;
using Apis.Node.Nodes;

namespace Apis.Node.GridMasters;

/// <summary>Does what is to be done about global errors (specification 10.1, GridMaster and controller 2.6).</summary>
sealed class GlobalErrorHandling(NodeSurroundings node, Scramming scramming, ModeStore modes, IActorRef seat)
{
    /// <summary>Those that were handled a moment ago count as well.</summary>
    public async Task<bool> HasErrors() => (await seat.Ask<GlobalErrorsAre>(new AskGlobalErrors())).ArePresent;

    /// <summary>
    /// Each kind of action once, however many errors ask for it. They count as handled when converters have stopped, so that the
    /// next GridMaster does it should this one die; and before a reset or a shutdown takes the role away.
    /// </summary>
    public async Task Run(Policy policy)
    {
        var errors = await Waiting();
        if (errors.Count == 0)
            return;

        var actions = ErrorPolicy.InOrder(errors).SelectMany(error => ErrorPolicy.Actions(error.Kind)).Distinct().ToList();
        foreach (var action in actions.Where(action => !EndsThisGridMaster(action)))
            await Take(action, policy, errors);
        seat.Tell(new ErrorsHandled(errors));
        foreach (var action in actions.Where(EndsThisGridMaster))
            await Take(action, policy, errors);
    }

    static bool EndsThisGridMaster(ErrorAction action) => action is ErrorAction.ResetAll or ErrorAction.ShutDownAll;

    async Task<ValueList<ErrorReport>> Waiting() => (await seat.Ask<WaitingErrors>(new TakeErrors())).Errors;

    Task Take(ErrorAction action, Policy policy, ValueList<ErrorReport> errors)
    {
        switch (action)
        {
            case ErrorAction.Scram:
                return scramming.Run(policy, errors);
            case ErrorAction.SetGlobalModeStop:
                return modes.Set(GlobalMode.Stop);
            case ErrorAction.ResetAll:
                node.Cluster.Bus.Publish(Topics.Orders, new ResetAll(), ActorRefs.NoSender);
                return Task.CompletedTask;
            case ErrorAction.ShutDownAll:
                node.Cluster.Bus.Publish(Topics.Orders, new ShutDownAll(), ActorRefs.NoSender);
                return Task.CompletedTask;
            default:
                return Task.CompletedTask;
        }
    }
}
