namespace Apis.Domain.Deals;

/// <summary>The order in which the GridMaster goes through the deals (GridMaster and controller 2.5).</summary>
public static class DealOrder
{
    /// <summary>
    /// Deals asked to stop, then a master deal that isn't started, then deals whose master side, then those whose slave side is a
    /// home of large capacity, then the others; last a started master deal, as its end may move the voltage reference. Within
    /// the first three the later comes first, as each is moved to the front in turn.
    /// </summary>
    public static ValueList<Deal> Sorted(IReadOnlyList<Deal> deals, Side masterSide, IReadOnlyList<string> largeCapacityUnitIds)
    {
        if (deals.Count < 2)
            return deals.ToValueList();

        var sorted = new LinkedList<Deal>(deals);
        ToFront(sorted, deals, deal => !deal.IsMaster && largeCapacityUnitIds.Contains(deal.UnitOf(masterSide.Opposite())));
        ToFront(sorted, deals, deal => !deal.IsMaster && largeCapacityUnitIds.Contains(deal.UnitOf(masterSide)));
        PlaceMaster(sorted, deals.FirstOrDefault(deal => deal.IsMaster));
        ToFront(sorted, deals, DealStates.IsAskedToStop);
        return sorted.ToValueList();
    }

    static void ToFront(LinkedList<Deal> sorted, IEnumerable<Deal> deals, Func<Deal, bool> moves)
    {
        foreach (var deal in deals.Where(moves))
        {
            sorted.Remove(deal);
            sorted.AddFirst(deal);
        }
    }

    static void PlaceMaster(LinkedList<Deal> sorted, Deal? master)
    {
        if (master is null)
            return;

        sorted.Remove(master);
        if (master.IsActivated() && !master.IsStarted())
            sorted.AddFirst(master);
        else
            sorted.AddLast(master);
    }
}
