using Apis.Domain.Converters;
using Apis.Domain.Deactivation;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Grid;

namespace Apis.Node.GridMasters.Steps;

/// <summary>Stops the master side of a deal, or hands its voltage over (GridMaster and controller 3.9).</summary>
sealed class DeactivationStep(StepSurroundings around, HandOverSteps handOvers)
{
    public async Task<StepOutcome> Run(Deal deal, Side masterSide)
    {
        var plan = DeactivationPlanning.Plan(around.View, deal, masterSide);
        return plan.Succeeded
            ? StepOutcome.Of(await Release(deal, masterSide, plan.Value) ?? await Note(deal, plan.Value))
            : plan.Problem;
    }

    async Task<Problem?> Release(Deal deal, Side masterSide, DeactivationPlan plan)
    {
        if (ForcedFailure.At(deal, "failBeforeDeactivate") is { } forced)
            return forced;
        if (plan.Command is { } command && await around.Grid.Command(command) is { } refused)
            return refused;
        if (plan.HandOver is { } handOver && await handOvers.Run(handOver) is { } failed)
            return failed;

        return await Refresh(deal.UnitOf(masterSide), plan) ?? ForcedFailure.At(deal, "failAfterDeactivate");
    }

    /// <summary>A voltage reference that goes on carries another current since the slave side has stopped.</summary>
    async Task<Problem?> Refresh(string unitId, DeactivationPlan plan) =>
        plan is { Command: null, HandOver: null } && around.View.ModeOf(unitId) is ConverterMode.VoltageReference
            ? await around.Grid.ReadStatus(unitId)
            : null;

    /// <summary>The end of this deal and the flag of the next master in one write (H15).</summary>
    async Task<Problem?> Note(Deal deal, DeactivationPlan plan)
    {
        var ended = DealStateMachine.Deactivate(deal, around.Now(deal));
        if (!ended.Succeeded)
            return ended.Problem;

        var next = plan.NextMaster?.Deal.DealId;
        var flagged = next is null ? [] : MasterFlag.MovedTo(next, around.View.Others(deal));
        return await around.Grid.Write([ended.Value, .. flagged]);
    }
}
