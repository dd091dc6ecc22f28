using Apis.Domain.Converters;
using Apis.Domain.Grid;

namespace Apis.Domain.Deals;

/// <summary>
/// Starts and stops the side of a deal that doesn't hold the voltage (GridMaster and controller 3.5 and 3.8). It is the only one
/// that is started in CC (C7), and the first to be stopped (C8).
/// </summary>
public static class SlaveSide
{
    /// <summary>A converter in WAIT is started, one that runs for other deals gets this deal's current on top.</summary>
    public static UnitCommand Start(GridView grid, Deal deal, Side masterSide)
    {
        var side = masterSide.Opposite();
        var unitId = deal.UnitOf(side);
        var currentA = deal.Terms.DealGridCurrentA;
        return new(unitId, grid.ModeOf(unitId) is ConverterMode.Wait
            ? DeviceCommand.Start(side.DirectionOf(), currentA)
            : DeviceCommand.Current(Math.Abs(grid.CompensatedCurrentOfOthersA(deal, unitId)) + currentA));
    }

    /// <summary>A converter that other deals need goes back to their current, any other to WAIT.</summary>
    public static UnitCommand Stop(GridView grid, Deal deal, Side masterSide)
    {
        var unitId = deal.UnitOf(masterSide.Opposite());
        return new(unitId, grid.OthersOf(deal, unitId).Any(other => other.SlaveSideMustBeActive())
            ? DeviceCommand.Current(Math.Abs(grid.CompensatedCurrentOfOthersA(deal, unitId)))
            : DeviceCommand.Wait);
    }
}
