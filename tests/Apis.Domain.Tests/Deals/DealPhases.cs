using Apis.Domain.Deals;

namespace Apis.Domain.Tests.Deals;

/// <summary>Leads a sample deal to a phase.</summary>
static class DealPhases
{
    public static Deal Active(this Deal deal, bool isMaster = false, DateTimeOffset? at = null) =>
        DealStateMachine.Activate(deal, at ?? Samples.Noon, deal.Terms.DealGridCurrentA).Value! with { IsMaster = isMaster };

    public static Deal RampedUp(this Deal deal) => DealStateMachine.RampUp(deal, Samples.Noon.AddMinutes(1)).Value!;

    public static Deal WarmedUp(this Deal deal, bool isMaster = false) =>
        DealStateMachine.WarmUp(deal.Active(isMaster), Samples.Noon.AddMinutes(1)).Value!;

    /// <summary>Started with the deal's own current on both sides.</summary>
    public static Deal Started(this Deal deal, bool isMaster = false, double powerW = 350, DateTimeOffset? activated = null)
    {
        var active = deal.Active(isMaster, activated);
        var warm = DealStateMachine.WarmUp(active, Samples.Noon.AddMinutes(1)).Value!;
        var currentA = deal.Terms.DealGridCurrentA;
        var started = DealStateMachine.Start(warm, Samples.Noon.AddMinutes(1), new(-currentA, currentA)).Value!;
        return DealStateMachine.Cumulate(started, Samples.Noon.AddMinutes(1), powerW).Value!;
    }

    public static Deal Stopped(this Deal deal, bool isMaster = false) =>
        DealStateMachine.Stop(deal.Started(isMaster), Samples.Noon.AddMinutes(2)).Value!;

    public static Deal Deactivated(this Deal deal) =>
        DealStateMachine.Deactivate(deal.Stopped(), Samples.Noon.AddMinutes(2)).Value!;

    public static Deal AskedToStop(this Deal deal) => deal with { NeedToStopReasons = ["somebody wants it"] };
}
