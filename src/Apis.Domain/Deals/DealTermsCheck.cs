using Apis.Domain.Errors;
using Apis.Domain.Policies;

namespace Apis.Domain.Deals;

/// <summary>
/// Whether homes of this cluster can execute such a deal, also one that came from outside (user, mediator and node 5.6).
/// </summary>
public static class DealTermsCheck
{
    public static Problem? Refusal(DealTerms terms, Policy policy) =>
        Membership.Refusal(terms.RequestUnitId, policy)
        ?? Membership.Refusal(terms.AcceptUnitId, policy)
        ?? Contradiction(terms);

    static Problem? Contradiction(DealTerms terms) => terms switch
    {
        _ when terms.RequestUnitId == terms.AcceptUnitId => Wrong($"{terms.RequestUnitId} can't share energy with itself"),
        _ when !HaveBothSides(terms) => Wrong(
            $"{terms.ChargeUnitId} shall charge and {terms.DischargeUnitId} discharge, "
                + $"but the deal is between {terms.RequestUnitId} and {terms.AcceptUnitId}"),
        { DealGridCurrentA: not > 0 } => Wrong("the current must be above 0 A"),
        { DealAmountWh: not > 0 } => Wrong("the amount must be above 0 Wh"),
        _ => null,
    };

    static bool HaveBothSides(DealTerms terms) =>
        (terms.ChargeUnitId == terms.RequestUnitId && terms.DischargeUnitId == terms.AcceptUnitId)
        || (terms.ChargeUnitId == terms.AcceptUnitId && terms.DischargeUnitId == terms.RequestUnitId);

    static Problem Wrong(string text) => new(text, ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn));
}
