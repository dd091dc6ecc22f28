using Apis.Domain.Modes;
using Apis.Domain.Negotiations;
using Apis.Domain.Nodes;
using Apis.Node.Controllers;
using Apis.Node.GridMasters;
using Apis.Node.Mediators;
using Apis.Node.Messages;
using Apis.Node.Modes;
using Apis.Node.Nodes;

namespace Apis.Node.Users;

/// <summary>Finds out what decides whether the home deals at this moment.</summary>
sealed class HomeViewing(NodeSurroundings node, IActorRef controller, IActorRef errorDesk)
{
    readonly GlobalErrorQuestion _globalErrors = new(node.Cluster);
    readonly ModeStore _modes = new(node.Cluster.State);

    /// <summary>Null before the home's hardware was read for the first time.</summary>
    public async Task<HomeView?> View(NodeFiles files, LocalMode? localMode, IActorRef mediator, bool isInOperation)
    {
        var known = await controller.Ask<Known>(WhatIsKnown.Instance);
        if (known.Reading is not { } reading)
            return null;

        var slots = await mediator.Ask<SlotsAre>(new AskSlots());
        var global = await _modes.Read(files.Policy.OperationMode);
        var dealing = new DealingView
        {
            IsInOperation = isInOperation,
            HasLocalError = (await errorDesk.Ask<LocalErrorsAre>(new AskLocalErrors())).ArePresent,
            GlobalErrors = await _globalErrors.Ask(),
            Mode = OperationModes.Effective(global.Mode, localMode),
            SlotCapacity = slots.Capacity,
            SlotsTaken = slots.Taken,
        };
        return new(files, reading, dealing, node.Zone);
    }
}
