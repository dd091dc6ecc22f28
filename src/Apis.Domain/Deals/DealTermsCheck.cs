using Apis.Domain.Errors;
using Apis.Domain.Policies;

namespace Apis.Domain.Deals;

/// <summary>
/// Whether homes of this cluster can execute such a deal, also one that came from outside (user, mediator and node 5.6).
/// </summary>
public static class DealTermsCheck
{
    public static Problem? Refusal(DealTerms terms, Policy policy) => terms switch
    {
        { RequestUnitId: var request } when !policy.HasMember(request) => Foreign(request),
        { AcceptUnitId: var accept } when !policy.HasMember(accept) => Foreign(accept),
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

    static Problem Foreign(string unitId) => Wrong($"{unitId} is no member");

    static Problem Wrong(string text) => new(text, ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn));
}
