using Apis.Domain.Deals;

namespace Apis.Domain.Topology;

/// <summary>The agreed currents of deals, summed up for the grid and for its branches (GridMaster and controller 8.2).</summary>
public static class DealLoads
{
    const int Decimals = 9;

    /// <summary>Rounded: currents are decimal numbers, and a binary sum's last digit must not exceed a limit.</summary>
    public static double TotalA(IEnumerable<Deal> deals) => Math.Round(deals.Sum(deal => deal.Terms.DealGridCurrentA), Decimals);

    /// <summary>A home in several deals counts once for each.</summary>
    public static DealLoad Of(Branch branch, IReadOnlyList<Deal> deals)
    {
        return new(
            branch,
            Sum(Side.DischargeUnit, branch.ForwardUnitIds),
            Sum(Side.ChargeUnit, branch.ForwardUnitIds),
            Sum(Side.DischargeUnit, branch.BackwardUnitIds),
            Sum(Side.ChargeUnit, branch.BackwardUnitIds));

        double Sum(Side side, ValueList<string> unitIds) => TotalA(deals.Where(deal => unitIds.Contains(deal.UnitOf(side))));
    }
}
