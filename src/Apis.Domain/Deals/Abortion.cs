using Apis.Domain.Converters;
using Apis.Domain.Grid;

namespace Apis.Domain.Deals;

/// <summary>
/// Ends a deal early, for a wish to stop, a step that failed, or a battery at its limit (GridMaster and controller 3.11).
/// </summary>
public static class Abortion
{
    /// <summary>
    /// A deal that was never activated is removed without touching a converter, as its homes may be busy for others (H7). Any
    /// other has its slave side stopped first, then its master side.
    /// </summary>
    public static bool TouchesConverters(Deal deal) => deal.ActivateDateTime is { Instant: not null };

    /// <summary>Energy flowed, so that the deal is stopped before it is aborted.</summary>
    public static bool StopsFirst(Deal deal) => deal.IsStarted() && !deal.IsStopped();

    /// <summary>
    /// The deal's homes in the order in which they are stopped, also when nobody knows the sides any more: the one that holds the
    /// voltage last, and before it one whose mode is unknown, as it may be that one (R8).
    /// </summary>
    public static ValueList<string> StopOrder(GridView grid, Deal deal) =>
        new[] { deal.Terms.DischargeUnitId, deal.Terms.ChargeUnitId }
            .OrderBy(unitId => grid.ModeOf(unitId) switch { ConverterMode.VoltageReference => 2, null => 1, _ => 0 })
            .ToValueList();
}
