using Apis.Domain.Deals;

namespace Apis.Simulation.Invariants;

/// <summary>Both homes have logged each deal that has ended, and their logs are the same.</summary>
static class DealLogsAgree
{
    public static string? Of(Deal deal, Func<string, IReadOnlyDictionary<string, string>> filesOf)
    {
        if (!deal.IsSaveworthy())
            return null;

        var (one, other) = (Log(deal.Terms.DischargeUnitId), Log(deal.Terms.ChargeUnitId));
        return one is null ? $"{deal.Terms.DischargeUnitId} has no log of deal {deal.DealId}"
            : other is null ? $"{deal.Terms.ChargeUnitId} has no log of deal {deal.DealId}"
            : one != other ? $"the two logs of deal {deal.DealId} differ"
            : null;

        string? Log(string unitId) => filesOf(unitId)
            .Where(file => file.Key.EndsWith($"/{deal.DealId}", StringComparison.Ordinal))
            .Select(file => file.Value)
            .FirstOrDefault();
    }
}
