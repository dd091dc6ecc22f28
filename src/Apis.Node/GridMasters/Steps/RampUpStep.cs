using Apis.Domain.Deals;
using Apis.Domain.Voltage;

namespace Apis.Node.GridMasters.Steps;

/// <summary>Waits until the grid has its voltage (specification 7.2, GridMaster and controller 3.3).</summary>
sealed class RampUpStep(StepSurroundings around)
{
    public async Task<StepOutcome> Run(Deal deal, Side masterSide)
    {
        if (StepPreconditions.Missing(DealStep.RampUp, deal, masterSide, around.View) is { } missing)
            return missing;

        var now = around.Now(deal);
        var master = around.View.Unit(deal.UnitOf(masterSide))!.Converter;
        var elapsed = now - (deal.ActivateDateTime?.Instant ?? now);
        return VoltageRamp.Judge(master, elapsed, around.Grid.Policy) switch
        {
            { Progress: RampUpProgress.Done } =>
                StepOutcome.Of(await around.Grid.Write(DealStateMachine.RampUp(deal, now))),
            { Problem: { } failed } => failed,
            _ => StepOutcome.Waits,
        };
    }
}
