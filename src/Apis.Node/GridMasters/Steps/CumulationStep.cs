using Apis.Domain.Deals;
using Apis.Domain.Errors;

namespace Apis.Node.GridMasters.Steps;

/// <summary>Counts the energy of a deal, and ends it when there was enough (GridMaster and controller 3.7).</summary>
sealed class CumulationStep(StepSurroundings around, SlaveSideStop stop)
{
    public async Task<StepOutcome> Run(Deal deal, Side masterSide)
    {
        if (StepPreconditions.Missing(DealStep.Cumulation, deal, masterSide, around.View) is { } missing)
            return missing;
        if (await Count(deal, masterSide) is { } uncounted)
            return uncounted;

        var counted = around.Grid.Deal(deal.DealId);
        if (DealEnergy.IsReached(counted))
            return StepOutcome.Of(await Stop(counted, masterSide));

        return ForcedStop.Reason(around.View, counted) is { } reason ? reason : StepOutcome.Waits;
    }

    async Task<Problem?> Count(Deal deal, Side masterSide)
    {
        var power = DealPower.ShareW(around.View, deal, masterSide);
        return power.Succeeded
            ? await around.Grid.Write(DealStateMachine.Cumulate(deal, around.Now(deal), power.Value))
            : power.Problem;
    }

    async Task<Problem?> Stop(Deal deal, Side masterSide) =>
        ForcedFailure.At(deal, "failBeforeStop")
        ?? await stop.Run(deal, masterSide)
        ?? ForcedFailure.At(deal, "failAfterStop")
        ?? await around.Grid.Write(DealStateMachine.Stop(deal, around.Now(deal)));
}
