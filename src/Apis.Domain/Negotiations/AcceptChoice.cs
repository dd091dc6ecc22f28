using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Scenarios;

namespace Apis.Domain.Negotiations;

/// <summary>Which of the accepts that arrived the requester takes (specification 6.3, acceptSelection).</summary>
public static class AcceptChoice
{
    /// <summary>The best of the accepts, which are in the order of their arrival; among equals the one that came first.</summary>
    public static Outcome<Accept> Among(IEnumerable<Accept> accepts, Request request, AcceptSelection selection)
    {
        var eligible = accepts.Where(accept => IsEligible(accept, request, selection));
        return Ranked(eligible, request, selection).FirstOrDefault() is { } best
            ? best
            : new Problem("no accept is eligible");
    }

    public static bool IsEligible(Accept accept, Request request, AcceptSelection selection) =>
        accept.AmountWh > 0
        && accept.Type == request.Type.Opposite()
        && (request.PairUnitId is null || request.PairUnitId == accept.UnitId)
        && (selection is AcceptSelection.Amount || HasGoodPoints(accept, request));

    /// <summary>A buyer pays no more than it said, a seller takes no less. Negative points are none (D4.6).</summary>
    static bool HasGoodPoints(Accept accept, Request request) =>
        accept.PointPerWh >= 0
        && request.PointPerWh >= 0
        && (request.Type is Direction.Charge
            ? accept.PointPerWh <= request.PointPerWh
            : accept.PointPerWh >= request.PointPerWh);

    /// <summary>Sorting is stable, so arrival decides last.</summary>
    static IEnumerable<Accept> Ranked(IEnumerable<Accept> accepts, Request request, AcceptSelection selection) =>
        (selection, request.Type) switch
        {
            (AcceptSelection.Amount, _) => accepts.OrderByDescending(accept => accept.AmountWh),
            (_, Direction.Charge) => accepts.OrderBy(accept => accept.PointPerWh).ThenByDescending(accept => accept.AmountWh),
            _ => accepts.OrderByDescending(accept => accept.PointPerWh).ThenByDescending(accept => accept.AmountWh),
        };
}
