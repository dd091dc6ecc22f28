using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;

namespace Apis.Node.GridMasters.Steps;

/// <summary>
/// Ends a deal early (GridMaster and controller 3.11): its slave side is stopped, the attempt noted, and its master side
/// released. A home that doesn't answer stops by itself when its lease has run out; nobody waits for it (H8).
/// </summary>
sealed class AbortionSteps(StepSurroundings around, SlaveSideStop stop, DeactivationStep deactivation)
{
    /// <param name="deal">As it stands.</param>
    /// <param name="masterSide">Null when nobody knows the sides.</param>
    /// <param name="reason">What abortReason becomes.</param>
    public async Task<StepOutcome> Run(Deal deal, Side? masterSide, string reason)
    {
        if (!Abortion.TouchesConverters(deal))
            return StepOutcome.Of(await around.Grid.Write(DealStateMachine.Abort(deal, around.Now(deal), reason)));
        if (deal.IsStopped())
            return await Release(deal, masterSide);

        return await StopSlave(deal, masterSide) is { } runs ? runs
            : await Note(deal, reason) is { } lost ? lost
            : await Release(around.Grid.Deal(deal.DealId), masterSide);
    }

    async Task<Problem?> StopSlave(Deal deal, Side? masterSide)
    {
        if (masterSide is not { } side)
            return await StopWhereReached(Abortion.StopOrder(around.View, deal)[0]);

        var problem = await stop.Run(deal, side);
        return around.Grid.IsUnreachable(deal.UnitOf(side.Opposite())) ? null : problem;
    }

    Task<Problem?> Note(Deal deal, string reason)
    {
        var now = around.Now(deal);
        Outcome<Deal> stopped = Abortion.StopsFirst(deal) ? DealStateMachine.Stop(deal, now) : deal;
        return stopped.Succeeded
            ? around.Grid.Write(DealStateMachine.Abort(stopped.Value, now, reason))
            : Task.FromResult<Problem?>(stopped.Problem);
    }

    async Task<StepOutcome> Release(Deal deal, Side? masterSide)
    {
        if (masterSide is { } side && !around.Grid.IsUnreachable(deal.UnitOf(side)))
            return await deactivation.Run(deal, side);

        var runs = masterSide is null ? await StopWhereReached(Abortion.StopOrder(around.View, deal)[^1]) : null;
        return StepOutcome.Of(runs ?? await around.Grid.Write(DealStateMachine.Deactivate(deal, around.Now(deal))));
    }

    async Task<Problem?> StopWhereReached(string unitId)
    {
        var problem = await around.Grid.Command(new UnitCommand(unitId, DeviceCommand.Wait));
        return around.Grid.IsUnreachable(unitId) ? null : problem;
    }
}
