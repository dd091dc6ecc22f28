using Apis.Domain.Units;

namespace Apis.Domain.Grid;

/// <summary>How many homes there are and how full their batteries are on the average (specification 4.4, step 6).</summary>
/// <param name="UnitIds">In their order.</param>
/// <param name="AverageRsocPercent">Of the homes that told it; null when none did.</param>
/// <param name="UnitIdsWithoutRsoc">The homes that didn't.</param>
public sealed record GridAverages(ValueList<string> UnitIds, double? AverageRsocPercent, ValueList<string> UnitIdsWithoutRsoc)
{
    public static GridAverages Of(IEnumerable<UnitReading> units)
    {
        var sorted = units.OrderBy(unit => unit.UnitId, StringComparer.Ordinal).ToList();
        var known = sorted.Select(unit => unit.Battery.RsocPercent).OfType<double>().ToList();
        return new(
            sorted.Select(unit => unit.UnitId).ToValueList(),
            known.Count > 0 ? known.Average() : null,
            sorted.Where(unit => unit.Battery.RsocPercent is null).Select(unit => unit.UnitId).ToValueList());
    }
}
