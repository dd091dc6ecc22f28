using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;

namespace Apis.Node.GridMasters.Steps;

/// <summary>
/// Finds out whether another converter holds the voltage too (specification 7.3, GridMaster and controller 3.4). When it isn't
/// so that only this one does, the deal begins anew.
/// </summary>
sealed class AuthorisationStep(StepSurroundings around)
{
    public async Task<StepOutcome> Run(Deal deal, Side masterSide)
    {
        if (StepPreconditions.Missing(DealStep.VoltageReferenceAuthorization, deal, masterSide, around.View) is { } missing)
            return missing;

        var masterUnitId = deal.UnitOf(masterSide);
        return await Authorise(deal, masterUnitId) is { } failed
            ? await BeginAnew(deal, masterUnitId, failed)
            : StepOutcome.Done;
    }

    async Task<Problem?> Authorise(Deal deal, string masterUnitId) =>
        ForcedFailure.At(deal, "failBeforeAuthorize")
        ?? await around.Grid.Command(new UnitCommand(masterUnitId, DeviceCommand.VoltageReferenceAuthorization))
        ?? ForcedFailure.At(deal, "failAfterAuthorize");

    async Task<StepOutcome> BeginAnew(Deal deal, string masterUnitId, Problem failed)
    {
        around.Bus.LastFailedAuthorisation = around.GridMasterTime;
        if (await around.Grid.Command(new UnitCommand(masterUnitId, DeviceCommand.Wait)) is { } runs)
            return runs;

        var reset = DealStateMachine.Reset(deal, around.Now(deal), $"{masterUnitId} : {failed.Text}");
        return await around.Grid.Write(reset) is { } lost ? lost : StepOutcome.Waits;
    }
}
