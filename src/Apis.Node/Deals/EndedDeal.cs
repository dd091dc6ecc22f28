using Apis.Domain;
using Apis.Domain.Deals;

namespace Apis.Node.Deals;

/// <summary>A deal that has ended, and the homes that haven't written their last log of it yet.</summary>
sealed record EndedDeal(Deal Deal, ValueList<string> UnitIdsToLog)
{
    public static EndedDeal Of(Deal deal) => new(deal, [deal.Terms.DischargeUnitId, deal.Terms.ChargeUnitId]);

    public EndedDeal LoggedBy(string unitId) =>
        this with { UnitIdsToLog = UnitIdsToLog.Where(other => other != unitId).ToValueList() };
}
