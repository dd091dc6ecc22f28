using Apis.Domain.Errors;

namespace Apis.Domain.Deals;

/// <summary>
/// The changes that a deal can go through (GridMaster and controller 1.4). A deal moves forward only: a mark that was set stays,
/// and none lies before the one that precedes it, whatever the clocks say. The one way back is a reset before energy flowed.
/// </summary>
public static class DealStateMachine
{
    public static Outcome<Deal> Activate(Deal deal, DateTimeOffset at, double compensationTargetA) => deal switch
    {
        _ when deal.IsActivated() => Illegal(deal, "is activated already"),
        _ => deal with
        {
            CompensationTargetVoltageReferenceGridCurrentA = compensationTargetA,
            ActivateDateTime = deal.NotBeforeLast(at),
        },
    };

    public static Outcome<Deal> RampUp(Deal deal, DateTimeOffset at) => deal switch
    {
        _ when !deal.MasterSideMustBeActive() => Illegal(deal, "is not active"),
        _ when deal.IsRampedUp() => Illegal(deal, "is ramped up already"),
        _ when deal.IsWarmedUp() || deal.IsStopped() => Illegal(deal, "has begun to share energy"),
        _ => deal with { RampUpDateTime = deal.NotBeforeLast(at) },
    };

    public static Outcome<Deal> WarmUp(Deal deal, DateTimeOffset at) => deal switch
    {
        _ when !deal.MasterSideMustBeActive() => Illegal(deal, "is not active"),
        _ when deal.IsStopped() => Illegal(deal, "is stopped already"),
        _ when deal.IsWarmedUp() => Illegal(deal, "is warmed up already"),
        _ => deal with { WarmUpDateTime = deal.NotBeforeLast(at) },
    };

    /// <summary>From here on energy is counted, as the current flows by now (H5); the first count follows at once.</summary>
    public static Outcome<Deal> Start(Deal deal, DateTimeOffset at, CompensatedCurrents currents) => deal switch
    {
        _ when !deal.MasterSideMustBeActive() => Illegal(deal, "is not active"),
        _ when !deal.IsWarmedUp() => Illegal(deal, "is not warmed up"),
        _ when deal.IsStarted() => Illegal(deal, "is started already"),
        _ => deal with
        {
            DischargeUnitCompensatedGridCurrentA = currents.DischargeUnitA,
            ChargeUnitCompensatedGridCurrentA = currents.ChargeUnitA,
            StartDateTime = deal.NotBeforeLast(at),
            CumulateDateTime = deal.NotBeforeLast(at),
            CumulateAmountWh = 0,
        },
    };

    /// <summary>Counts the energy since the last time as that of the mean of both powers (H5).</summary>
    public static Outcome<Deal> Cumulate(Deal deal, DateTimeOffset at, double powerW) => deal switch
    {
        _ when !deal.IsStarted() => Illegal(deal, "is not started"),
        { CumulateDateTime: not { Instant: not null } } => Illegal(deal, "never began to count"),
        _ when deal.IsStopped() => Illegal(deal, "is stopped already"),
        _ => DealEnergy.Counted(deal, deal.NotBeforeLast(at), powerW),
    };

    public static Outcome<Deal> Stop(Deal deal, DateTimeOffset at) => deal switch
    {
        _ when !deal.IsStarted() => Illegal(deal, "is not started"),
        _ when deal.IsStopped() => Illegal(deal, "is stopped already"),
        _ => deal with { StopDateTime = deal.NotBeforeLast(at) },
    };

    public static Outcome<Deal> Deactivate(Deal deal, DateTimeOffset at) => deal switch
    {
        _ when !deal.IsActivated() => Illegal(deal, "is not activated"),
        _ when deal.IsDeactivated() => Illegal(deal, "is deactivated already"),
        _ when deal.IsStarted() && !deal.IsStopped() => Illegal(deal, "is started and not stopped"),
        _ => NeverStarted(deal) with { DeactivateDateTime = deal.NotBeforeLast(at), IsMaster = false },
    };

    /// <summary>Takes the deal back to where it was when made, as its voltage reference could not be authorised.</summary>
    public static Outcome<Deal> Reset(Deal deal, DateTimeOffset at, string reason) => deal switch
    {
        _ when !deal.MasterSideMustBeActive() => Illegal(deal, "is not active"),
        _ when deal.IsWarmedUp() || deal.IsStarted() => Illegal(deal, "has begun to share energy"),
        _ => deal with
        {
            ActivateDateTime = null,
            RampUpDateTime = null,
            IsMaster = false,
            Resets = [.. deal.Resets, new(deal.NotBeforeLast(at), reason)],
        },
    };

    /// <summary>
    /// Notes an attempt to end the deal early; the first one's reason stands out. No-op on a deal that has ended.
    /// </summary>
    public static Deal Abort(Deal deal, DateTimeOffset at, string reason)
    {
        if (deal.IsDeactivated())
            return deal;

        var time = deal.NotBeforeLast(at);
        var aborted = deal with
        {
            AbortDateTime = deal.AbortDateTime ?? time,
            AbortReason = deal.AbortReason ?? reason,
            Aborts = [.. deal.Aborts, new(time, reason)],
        };
        return NeverStarted(NeverActivated(aborted));
    }

    /// <summary>
    /// Ends the deal at once, whatever its phase, as all converters are stopped. No-op on a deal that has ended.
    /// </summary>
    public static Deal Scram(Deal deal, DateTimeOffset at, string reason)
    {
        if (deal.IsDeactivated())
            return deal;

        var time = deal.NotBeforeLast(at);
        var scrammed = NeverStarted(NeverActivated(deal with { ScramDateTime = time, ScramReason = reason }));
        return scrammed with
        {
            DeactivateDateTime = scrammed.DeactivateDateTime ?? time,
            StopDateTime = scrammed.StopDateTime ?? time,
        };
    }

    static Deal NeverActivated(Deal deal) =>
        deal.IsActivated() ? deal : deal with { ActivateDateTime = DealTime.Never, DeactivateDateTime = DealTime.Never };

    static Deal NeverStarted(Deal deal) =>
        deal.IsStarted() ? deal : deal with { StartDateTime = DealTime.Never, StopDateTime = DealTime.Never };

    static Problem Illegal(Deal deal, string because) =>
        new($"deal {deal.DealId} {because}", ErrorKind.Global(ErrorCategory.Logic));
}
