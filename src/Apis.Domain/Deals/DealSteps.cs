using Apis.Domain.Grid;

namespace Apis.Domain.Deals;

/// <summary>Finds what comes next for a deal (GridMaster and controller 1.3).</summary>
public static class DealSteps
{
    /// <summary>A deal that took the voltage over from another has it already.</summary>
    public static DealStep Next(GridView grid, Deal deal) =>
        Next(deal) is DealStep.RampUp && !grid.IsFirst(deal) ? DealStep.Compensation : Next(deal);

    /// <summary>A wish to stop goes before all but what ends the deal anyway.</summary>
    public static DealStep Next(Deal deal) => deal switch
    {
        _ when deal.IsDeactivated() => DealStep.Disposition,
        _ when deal.IsStopped() => DealStep.Deactivation,
        _ when deal.IsAskedToStop() => DealStep.Abortion,
        _ when deal.IsStarted() => DealStep.Cumulation,
        { IsMaster: true } when deal.IsActivated() && deal.IsRampedUp() => DealStep.VoltageReferenceAuthorization,
        { IsMaster: true } when deal.IsActivated() => DealStep.RampUp,
        _ when deal.IsActivated() => DealStep.Compensation,
        _ => DealStep.Activation,
    };
}
