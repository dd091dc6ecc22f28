using Apis.Domain.Deals;

namespace Apis.Domain.Grid;

/// <summary>Moves the flag of the master deal, in one change of all deals that it touches (H15).</summary>
public static class MasterFlag
{
    /// <summary>The deals that change when the flag goes to this deal, or to none.</summary>
    public static ValueList<Deal> MovedTo(string? dealId, IEnumerable<Deal> deals) => deals
        .Where(deal => deal.IsMaster != (deal.DealId == dealId))
        .Select(deal => deal with { IsMaster = deal.DealId == dealId })
        .ToValueList();

    /// <summary>
    /// The deals that change when the flag doesn't fit what is measured, as after the death of a GridMaster that was moving it:
    /// the master deal is the newest active deal of the home that holds the voltage.
    /// </summary>
    public static ValueList<Deal> Repaired(GridView grid)
    {
        if (grid.VoltageReferenceUnitId is not { } unitId)
            return [];

        var candidates = grid.Deals.Where(deal => deal.MasterSideMustBeActive() && deal.Involves(unitId)).ToList();
        if (candidates.Count(deal => deal.IsMaster) == 1 && grid.Deals.Count(deal => deal.IsMaster) == 1)
            return [];

        var master = Newest(candidates.Where(deal => deal.IsMaster)) ?? Newest(candidates);
        return MovedTo(master?.DealId, grid.Deals);
    }

    /// <summary>Some deal is active but none carries the voltage reference: nobody may go on like this.</summary>
    public static bool IsMissing(IEnumerable<Deal> deals)
    {
        var active = deals.Where(deal => deal.MasterSideMustBeActive()).ToList();
        return active.Count > 0 && !active.Any(deal => deal.IsMaster);
    }

    /// <summary>The deal activated last; of several the first in the list.</summary>
    internal static Deal? Newest(IEnumerable<Deal> deals) =>
        deals.MaxBy(deal => deal.ActivateDateTime?.Instant ?? DateTimeOffset.MinValue);
}
