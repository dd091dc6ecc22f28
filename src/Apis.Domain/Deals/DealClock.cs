using Apis.Domain.Grid;

namespace Apis.Domain.Deals;

/// <summary>Whose clock a deal's marks are by.</summary>
public static class DealClock
{
    /// <summary>
    /// The reference side's, in every phase (H6), as it was last read; the GridMaster's own where that home can't be read.
    /// </summary>
    public static DateTimeOffset Now(GridView grid, Deal deal, DateTimeOffset gridMasterTime) =>
        grid.Unit(deal.UnitOf(grid.Policy.GridMaster.ReferenceSide))?.Time ?? gridMasterTime;
}
