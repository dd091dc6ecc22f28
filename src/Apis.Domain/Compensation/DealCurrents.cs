using Apis.Domain.Deals;
using Apis.Domain.Grid;

namespace Apis.Domain.Compensation;

/// <summary>What a deal's homes carry for this deal alone, once compensated (GridMaster and controller 3.6, start).</summary>
public static class DealCurrents
{
    /// <summary>What each measures, less what its other deals take; null when one of them told no current.</summary>
    public static CompensatedCurrents? Of(GridView grid, Deal deal) =>
        Share(grid, deal, deal.Terms.DischargeUnitId) is { } dischargeA
        && Share(grid, deal, deal.Terms.ChargeUnitId) is { } chargeA
            ? new(dischargeA, chargeA)
            : null;

    static double? Share(GridView grid, Deal deal, string unitId) =>
        grid.Unit(unitId)?.Converter.Meter.GridCurrentA - grid.CompensatedCurrentOfOthersA(deal, unitId);
}
