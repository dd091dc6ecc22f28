using Apis.Domain.Compensation;
using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;

namespace Apis.Node.GridMasters.Steps;

/// <summary>
/// Adjusts a current until the voltage reference shows what it should, then lets energy count (GridMaster and controller 3.6).
/// </summary>
sealed class CompensationLoop(StepSurroundings around, double capacityA)
{
    public async Task<StepOutcome> Run(Deal deal, Side masterSide) =>
        StepOutcome.Of(
            CompensationPair.WhyNone(around.View, deal, masterSide)
            ?? ForcedFailure.At(deal, "failBeforeCompensate")
            ?? await Compensate(deal, masterSide)
            ?? ForcedFailure.At(deal, "failAfterCompensate")
            ?? await Start(deal, masterSide));

    async Task<Problem?> Compensate(Deal deal, Side masterSide)
    {
        if (CompensationPair.Of(around.View, deal, masterSide) is not { } pair)
            return null;
        if (deal.CompensationTargetVoltageReferenceGridCurrentA is not { } targetA)
            return new($"deal {deal.DealId} has no target current", ErrorKind.Global(ErrorCategory.Logic, ErrorLevel.Warn));

        for (var corrections = 0; ; corrections++)
        {
            if (await around.Grid.ReadStatus(pair.ObservedUnitId) is { } unread)
                return unread;

            switch (CurrentCompensation.Next(around.View, pair, targetA, corrections, capacityA))
            {
                case CompensationStep.Done:
                    return null;
                case CompensationStep.Fail { Problem: var problem }:
                    return problem;
                case CompensationStep.Adjust { GridCurrentA: var currentA }
                    when await around.Grid.Command(new UnitCommand(pair.AdjustedUnitId, DeviceCommand.Current(currentA)))
                        is { } refused:
                    return refused;
            }
        }
    }

    /// <summary>From when the current flows (H5), with the power from which the next count goes on.</summary>
    async Task<Problem?> Start(Deal deal, Side masterSide)
    {
        if (await around.Grid.ReadHardware(deal.Terms.DischargeUnitId, deal.Terms.ChargeUnitId) is { } unread)
            return unread;
        if (DealCurrents.Of(around.View, deal) is not { } currents)
            return new($"a current of deal {deal.DealId} is unknown", ErrorKind.Global(ErrorCategory.Logic, ErrorLevel.Warn));

        var started = DealStateMachine.Start(deal, around.Now(deal), currents);
        if (!started.Succeeded)
            return started.Problem;

        var power = DealPower.ShareW(around.View.With([started.Value]), started.Value, masterSide);
        return power.Succeeded
            ? await around.Grid.Write(DealStateMachine.Cumulate(started.Value, around.Now(deal), power.Value))
            : power.Problem;
    }
}
