using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Grid;
using Apis.Node.GridMasters.Steps;

namespace Apis.Node.GridMasters;

/// <summary>
/// Takes a deal through as many steps as can be taken at once (GridMaster and controller 2.5 and 3.1). A step that fails ends the
/// deal early.
/// </summary>
sealed class DealExecution
{
    /// <summary>A deal has fewer steps; more is an error of the program.</summary>
    const int MostSteps = 16;

    readonly StepSurroundings _around;
    readonly ActivationStep _activation;
    readonly RampUpStep _rampUp;
    readonly AuthorisationStep _authorisation;
    readonly WarmUpStep _warmUp;
    readonly CompensationLoop _compensation;
    readonly CumulationStep _cumulation;
    readonly DeactivationStep _deactivation;
    readonly AbortionSteps _abortion;

    public DealExecution(StepSurroundings around, double capacityA)
    {
        var (handOvers, stop) = (new HandOverSteps(around.Grid), new SlaveSideStop(around));
        _around = around;
        _activation = new(around, handOvers);
        _rampUp = new(around);
        _authorisation = new(around);
        _warmUp = new(around);
        _compensation = new(around, capacityA);
        _cumulation = new(around, stop);
        _deactivation = new(around, handOvers);
        _abortion = new(around, stop, _deactivation);
    }

    public async Task Run(string dealId)
    {
        var deal = _around.Grid.Deal(dealId);
        if (NeedsHardware(deal)
            && await _around.Grid.ReadHardware(deal.Terms.DischargeUnitId, deal.Terms.ChargeUnitId) is { } unread)
        {
            await GiveUp(dealId, unread);
            return;
        }

        for (var steps = 0; steps < MostSteps && _around.View.Deals.Any(other => other.DealId == dealId); steps++)
        {
            var outcome = await Take(_around.Grid.Deal(dealId));
            if (outcome.Problem is { } problem && !await GiveUp(dealId, problem))
                return;
            if (!outcome.GoesOn && outcome.Problem is null)
                return;
        }
    }

    /// <summary>What was never activated or has ended needs nothing of its homes (H7).</summary>
    static bool NeedsHardware(Deal deal) => !deal.IsDeactivated() && !(deal.IsAskedToStop() && !deal.IsActivated());

    async Task<StepOutcome> Take(Deal deal)
    {
        var step = DealSteps.Next(_around.View, deal);
        if (step is DealStep.Disposition)
            return StepOutcome.Of(await _around.Grid.End(deal));

        var masterSide = MasterSide.Of(_around.View);
        if (step is DealStep.Abortion)
            return await _abortion.Run(deal, masterSide, StopWishes.ReasonText(deal.NeedToStopReasons!));

        return masterSide is { } side ? await Take(step, deal, side) : MasterSide.WhyNone(_around.View);
    }

    async Task<StepOutcome> Take(DealStep step, Deal deal, Side side) => step switch
    {
        DealStep.Activation => await _activation.Run(deal, side),
        DealStep.RampUp => await _rampUp.Run(deal, side),
        DealStep.VoltageReferenceAuthorization => await AuthoriseAndStart(deal, side),
        DealStep.Compensation => await StartSharing(deal, side),
        DealStep.Cumulation => await _cumulation.Run(deal, side),
        _ => await _deactivation.Run(deal, side),
    };

    /// <summary>That it was authorised isn't noted, so that energy flows in the same pass or it is authorised again.</summary>
    async Task<StepOutcome> AuthoriseAndStart(Deal deal, Side side)
    {
        var authorised = await _authorisation.Run(deal, side);
        return authorised.GoesOn ? await StartSharing(deal, side) : authorised;
    }

    async Task<StepOutcome> StartSharing(Deal deal, Side side)
    {
        if (await _warmUp.Run(deal, side) is { } failed)
            return failed;

        // Counting goes on in the next loop.
        var started = await _compensation.Run(_around.Grid.Deal(deal.DealId), side);
        return started.GoesOn ? StepOutcome.Waits : started;
    }

    /// <summary>True when the deal has been ended and is to be removed; else the homes are told, and it is tried again.</summary>
    async Task<bool> GiveUp(string dealId, Problem why)
    {
        _around.Report(why);
        var deal = _around.Grid.Deal(dealId);
        var outcome = await _abortion.Run(deal, MasterSide.Of(_around.View), why.Text);
        if (outcome.Problem is not { } failed)
            return true;

        _around.Report(failed);
        foreach (var unitId in new[] { deal.Terms.ChargeUnitId, deal.Terms.DischargeUnitId })
        {
            _around.Report(
                new($"deal {dealId} can't be ended: {failed.Text}", ErrorKind.Local(ErrorCategory.Hardware)), unitId);
        }

        return false;
    }
}
