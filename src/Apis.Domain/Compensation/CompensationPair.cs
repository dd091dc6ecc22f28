using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Grid;

namespace Apis.Domain.Compensation;

/// <summary>Whose current is watched, and whose is adjusted for it (specification 7.4, GridMaster and controller 3.6).</summary>
/// <param name="ObservedUnitId">The home that holds the voltage and so absorbs every error.</param>
/// <param name="AdjustedUnitId">The home of the deal that isn't the reference.</param>
/// <param name="Sign">Whether the adjusted current grows (+1) or shrinks (-1) by the error.</param>
public sealed record CompensationPair(string ObservedUnitId, string AdjustedUnitId, int Sign)
{
    /// <summary>Null where the reference side is in CC and its set current is taken as true: nothing is compensated.</summary>
    public static CompensationPair? Of(GridView grid, Deal deal, Side masterSide)
    {
        var referenceSide = grid.Policy.GridMaster.ReferenceSide;
        if (MasterHoldsVoltage(grid, deal, masterSide))
            return masterSide == referenceSide ? Between(deal.UnitOf(masterSide), deal, referenceSide) : null;

        return grid.MasterDeal is { } master ? Between(master.UnitOf(masterSide), deal, referenceSide) : null;
    }

    /// <summary>The deal isn't at the voltage reference, and no deal says which home is.</summary>
    public static Problem? WhyNone(GridView grid, Deal deal, Side masterSide) =>
        MasterHoldsVoltage(grid, deal, masterSide) || grid.MasterDeal is not null
            ? null
            : new("no deal carries the voltage reference", ErrorKind.Global(ErrorCategory.Logic));

    static bool MasterHoldsVoltage(GridView grid, Deal deal, Side masterSide) =>
        grid.ModeOf(deal.UnitOf(masterSide)) is ConverterMode.VoltageReference;

    /// <summary>
    /// A discharging voltage reference that gives too much is relieved when the charging home takes less, and vice versa.
    /// </summary>
    static CompensationPair Between(string observedUnitId, Deal deal, Side referenceSide) =>
        new(observedUnitId, deal.UnitOf(referenceSide.Opposite()), referenceSide is Side.DischargeUnit ? 1 : -1);
}
