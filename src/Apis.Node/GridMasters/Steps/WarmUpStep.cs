using Apis.Domain.Deals;
using Apis.Domain.Errors;

namespace Apis.Node.GridMasters.Steps;

/// <summary>Starts the slave side (GridMaster and controller 3.5); done already when the step is taken up again.</summary>
sealed class WarmUpStep(StepSurroundings around)
{
    public async Task<Problem?> Run(Deal deal, Side masterSide)
    {
        if (StepPreconditions.Missing(DealStep.Compensation, deal, masterSide, around.View) is { } missing)
            return missing;
        if (deal.IsWarmedUp())
            return null;

        return ForcedFailure.At(deal, "failBeforeWarmUp")
            ?? await around.Grid.Command(SlaveSide.Start(around.View, deal, masterSide))
            ?? ForcedFailure.At(deal, "failAfterWarmUp")
            ?? await around.Grid.Write(DealStateMachine.WarmUp(deal, around.Now(deal)));
    }
}
