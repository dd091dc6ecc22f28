using Apis.Domain.Deals;
using Apis.Domain.Grid;

namespace Apis.Domain.Activation;

/// <summary>Which side of a deal is the master side, and whether the voltage reference moves to it.</summary>
readonly record struct VoltageReferenceMove(Side MasterSide, bool Moves)
{
    /// <summary>
    /// Homes of large capacity hold the voltage rather than others (GridMaster and controller 3.2 C, large-capacity logic): the
    /// master side flips to one, and the voltage moves to it from one that isn't large.
    /// </summary>
    public static VoltageReferenceMove Of(GridView grid, Deal deal, Side masterSide)
    {
        var masterIsLarge = grid.IsLarge(deal.UnitOf(masterSide));
        var slaveMayTakeIt = grid.IsLarge(deal.UnitOf(masterSide.Opposite())) && grid.CanFlip(deal);
        if (grid.IsFirst(deal))
            return new(!masterIsLarge && slaveMayTakeIt ? masterSide.Opposite() : masterSide, Moves: false);

        if (grid.VoltageReferenceUnitId is not { } holder || grid.IsLarge(holder))
            return new(masterSide, Moves: false);

        return masterIsLarge ? new(masterSide, Moves: true)
            : slaveMayTakeIt ? new(masterSide.Opposite(), Moves: true)
            : new(masterSide, Moves: false);
    }
}
