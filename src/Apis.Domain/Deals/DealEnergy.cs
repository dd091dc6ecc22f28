namespace Apis.Domain.Deals;

/// <summary>Counts the energy that a deal has moved (GridMaster and controller 3.7).</summary>
public static class DealEnergy
{
    /// <summary>True only when more than the amount has flowed.</summary>
    public static bool IsReached(Deal deal) => deal.Terms.DealAmountWh < deal.CumulateAmountWh;

    /// <summary>
    /// With the energy between the last count and this one: the mean of both powers, as the meter may have changed at any moment
    /// between (H5). The first count only notes the power. Energy that flows back makes the amount smaller.
    /// </summary>
    internal static Deal Counted(Deal deal, DateTimeOffset at, double powerW)
    {
        var elapsed = at - deal.CumulateDateTime!.Value.Instant!.Value;
        var meanPowerW = ((deal.CumulatePowerW ?? powerW) + powerW) / 2;
        return deal with
        {
            CumulateDateTime = at,
            CumulateAmountWh = (deal.CumulateAmountWh ?? 0) + (meanPowerW * elapsed.TotalHours),
            CumulatePowerW = powerW,
        };
    }
}
