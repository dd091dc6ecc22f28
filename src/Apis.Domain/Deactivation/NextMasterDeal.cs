using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Grid;

namespace Apis.Domain.Deactivation;

/// <summary>
/// The deal that carries the voltage reference when the master deal ends, and at which home (GridMaster and controller 3.9).
/// </summary>
/// <param name="Deal">The newest of the best tier.</param>
/// <param name="UnitId">The home that holds the voltage from then on.</param>
/// <param name="MasterSide">The side of all deals on which it then lies.</param>
public sealed record NextMasterDeal(Deal Deal, string UnitId, Side MasterSide)
{
    /// <summary>Null when no other deal is active: the grid goes down.</summary>
    public static NextMasterDeal? Choose(GridView grid, Deal ending, Side masterSide)
    {
        var candidates = grid.Others(ending).Where(deal => deal.MasterSideMustBeActive()).ToList();
        return WithHolder(grid, candidates, masterSide)
            ?? WithLargeHome(grid, ending, candidates, masterSide)
            ?? Any(grid, ending, candidates, masterSide);
    }

    /// <summary>A deal whose master side holds the voltage already: nothing has to move.</summary>
    static NextMasterDeal? WithHolder(GridView grid, IEnumerable<Deal> candidates, Side masterSide) =>
        At(masterSide, MasterFlag.Newest(
            candidates.Where(deal => grid.ModeOf(deal.UnitOf(masterSide)) is ConverterMode.VoltageReference)));

    static NextMasterDeal? WithLargeHome(GridView grid, Deal ending, IReadOnlyList<Deal> candidates, Side masterSide)
    {
        var mayFlip = grid.CanFlip(ending);
        var newest = MasterFlag.Newest(candidates.Where(deal =>
            grid.IsLarge(deal.UnitOf(masterSide)) || (mayFlip && grid.IsLarge(deal.UnitOf(masterSide.Opposite())))));
        return newest is not null && grid.IsLarge(newest.UnitOf(masterSide))
            ? At(masterSide, newest)
            : At(masterSide.Opposite(), newest);
    }

    /// <summary>Any deal, and back to the side that the policy names, if the sides may change.</summary>
    static NextMasterDeal? Any(GridView grid, Deal ending, IEnumerable<Deal> candidates, Side masterSide)
    {
        var wanted = grid.Policy.GridMaster.VoltageReferenceSide;
        return At(wanted == masterSide || grid.CanFlip(ending) ? wanted : masterSide, MasterFlag.Newest(candidates));
    }

    static NextMasterDeal? At(Side side, Deal? deal) => deal is null ? null : new(deal, deal.UnitOf(side), side);
}
