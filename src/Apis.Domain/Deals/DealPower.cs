using Apis.Domain.Errors;
using Apis.Domain.Grid;

namespace Apis.Domain.Deals;

/// <summary>How much of the reference home's battery power is this deal's (GridMaster and controller 3.7).</summary>
public static class DealPower
{
    /// <summary>In W, positive while energy moves as agreed.</summary>
    public static Outcome<double> ShareW(GridView grid, Deal deal, Side masterSide)
    {
        var referenceSide = grid.Policy.GridMaster.ReferenceSide;
        var unitId = deal.UnitOf(referenceSide);
        if (grid.Unit(unitId)?.Converter.Meter.BatteryPowerW is not { } measuredW)
            return GridProblems.Unread(unitId, "battery power");

        var powerW = referenceSide.DirectionOf().Sign() * measuredW;
        var others = grid.OthersOf(deal, unitId).Where(other => Flows(other, unitId, masterSide)).ToList();
        return others.Count == 0 ? powerW : Shared(deal, unitId, powerW, others);
    }

    /// <summary>By currents: this deal's part of what the home carries for all its deals.</summary>
    static Outcome<double> Shared(Deal deal, string unitId, double powerW, IEnumerable<Deal> others)
    {
        var othersA = others.Where(other => other.BothSidesMustBeActive()).Sum(other => other.CompensatedCurrentA(unitId) ?? 0);
        return deal.CompensatedCurrentA(unitId) is { } ownA && othersA + ownA != 0
            ? powerW * ownA / (othersA + ownA)
            : new Problem(
                $"the share of deal {deal.DealId} in the current of {unitId} is unknown",
                ErrorKind.Global(ErrorCategory.Logic));
    }

    static bool Flows(Deal deal, string unitId, Side masterSide) => deal.UnitOf(masterSide) == unitId
        ? deal.MasterSideMustBeActive()
        : deal.SlaveSideMustBeActive();
}
