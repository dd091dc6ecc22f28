using Apis.Domain.Activation;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Grid;
using Apis.Domain.Voltage;

namespace Apis.Node.GridMasters.Steps;

/// <summary>Starts the master side of a deal (GridMaster and controller 3.2).</summary>
sealed class ActivationStep(StepSurroundings around, HandOverSteps handOvers)
{
    public async Task<StepOutcome> Run(Deal deal, Side masterSide)
    {
        if (ActivationChecks.Refusal(around.View, deal) is { } refusal)
            return await Reject(deal, refusal);
        if (!MayStart(deal, masterSide))
            return StepOutcome.Waits;
        if (await RefreshHolder(deal) is { } unread)
            return unread;

        var plan = ActivationPlanning.Plan(around.View, deal, masterSide);
        if (!plan.Succeeded)
            return plan.Problem;
        if (await Start(deal, plan.Value) is { } failed)
            return failed;

        return StepOutcome.Of(await Note(deal, plan.Value));
    }

    /// <summary>A deal that may never run is removed; no converter was touched for it.</summary>
    async Task<StepOutcome> Reject(Deal deal, Problem refusal)
    {
        around.Report(refusal);
        var rejected = DealStateMachine.Abort(deal, around.Now(deal), refusal.Text);
        return await around.Grid.Write(rejected) is { } lost ? lost : StepOutcome.Done;
    }

    bool MayStart(Deal deal, Side masterSide)
    {
        if (!around.View.IsFirst(deal))
            return around.View.Others(deal).Any(other => other.IsStarted() && !other.IsDeactivated());

        var gridVoltageV = around.View.Unit(deal.UnitOf(masterSide))?.Converter.Meter.GridVoltageV;
        if (VoltageRamp.Refusal(gridVoltageV, around.Grid.Policy) is { } refusal)
        {
            around.Report(Explained(refusal));
            return false;
        }

        return VoltageAuthorisation.Refusal(around.Bus.LastFailedAuthorisation, around.GridMasterTime) is null
            && !around.Bus.MayStillRun(around.Grid.Policy.Controller, around.GridMasterTime).Any();
    }

    /// <summary>A live bus may be held by a home that nobody hears: then it is waited for, and nothing is stopped.</summary>
    Problem Explained(Problem refusal)
    {
        var silent = around.Bus.SilentUnitIds;
        return silent.Count == 0 || refusal.Raises is null
            ? refusal
            : new(
                $"{refusal.Text}; {string.Join(", ", silent)} may hold it, and is waited for",
                ErrorKind.Global(ErrorCategory.Hardware, ErrorLevel.Warn));
    }

    /// <summary>The current of a voltage reference that has no part in the deal must be that of now.</summary>
    async Task<Problem?> RefreshHolder(Deal deal) =>
        around.View.VoltageReferenceUnitId is { } holder && !deal.Involves(holder)
            ? await around.Grid.ReadStatus(holder)
            : null;

    async Task<Problem?> Start(Deal deal, ActivationPlan plan)
    {
        if (ForcedFailure.At(deal, "failBeforeActivate") is { } forced)
            return forced;
        if (plan.Command is { } command && await around.Grid.Command(command) is { } refused)
            return refused;
        if (plan.HandOver is { } handOver && await handOvers.Run(handOver) is { } failed)
            return failed;

        return ForcedFailure.At(deal, "failAfterActivate");
    }

    /// <summary>
    /// The marks and the master flag in one write, so that there is never a moment with two masters or none (H15).
    /// </summary>
    async Task<Problem?> Note(Deal deal, ActivationPlan plan)
    {
        var active = DealStateMachine.Activate(deal, around.Now(deal), plan.CompensationTargetA);
        if (!active.Succeeded)
            return active.Problem;
        if (!plan.BecomesMaster)
            return await around.Grid.Write(active.Value);

        var moved = MasterFlag.MovedTo(deal.DealId, around.View.With([active.Value]).Deals);
        return await around.Grid.Write(moved);
    }
}
