using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Grid;
using Apis.Domain.Topology;

namespace Apis.Domain.Activation;

/// <summary>
/// Whether a deal that isn't active yet may ever be (GridMaster and controller 3.2 A). One that may not is removed.
/// </summary>
public static class ActivationChecks
{
    public static Problem? Refusal(GridView grid, Deal deal)
    {
        var active = grid.Others(deal).Where(other => other.MasterSideMustBeActive()).ToList();
        return ResetsRefusal(grid, deal)
            ?? DirectionRefusal(active, deal)
            ?? DealAdmission.Refusal(active, deal, grid.Policy.Safety);
    }

    static Problem? ResetsRefusal(GridView grid, Deal deal) =>
        deal.Resets.Count < grid.Policy.GridMaster.ResetLimit
            ? null
            : new(
                $"the voltage reference could not be authorised in {deal.Resets.Count} attempts, gridMaster.deal.resetLimit is "
                    + grid.Policy.GridMaster.ResetLimit,
                ErrorKind.Global(ErrorCategory.Logic, ErrorLevel.Warn));

    /// <summary>A converter can't charge for one deal and discharge for another.</summary>
    static Problem? DirectionRefusal(IEnumerable<Deal> active, Deal deal) => active
        .SelectMany(other => new[] { deal.Terms.ChargeUnitId, deal.Terms.DischargeUnitId }
            .Where(unitId => other.DirectionOf(unitId) is { } direction && direction != deal.DirectionOf(unitId))
            .Select(unitId => new Problem($"{unitId} shares energy in the opposite direction in deal {other.DealId}")))
        .FirstOrDefault();
}
