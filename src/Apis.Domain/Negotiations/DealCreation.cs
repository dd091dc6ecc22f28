using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Policies;

namespace Apis.Domain.Negotiations;

/// <summary>
/// Whether a deal may be created before its slots are taken, in any mode, and the new deal (user, mediator and node 5.6).
/// </summary>
public static class DealCreation
{
    public static Problem? Refusal(DealTerms terms, CreationView view, Policy policy) =>
        DealTermsCheck.Refusal(terms, policy)
        ?? DealingGate.Refusal(view.GlobalErrors)
        ?? OfHome(terms.RequestUnitId, view.RequesterIsInError)
        ?? OfHome(terms.AcceptUnitId, view.AccepterIsInError);

    public static Deal Create(DealTerms terms, string dealId, DateTimeOffset at) =>
        new() { DealId = dealId, Terms = terms, CreateDateTime = at };

    /// <summary>A home that doesn't answer is no error of the one that asks (D5.6).</summary>
    static Problem? OfHome(string unitId, bool? isInError) => isInError switch
    {
        false => null,
        true => new($"{unitId} is in error"),
        null => new($"{unitId} doesn't answer"),
    };
}
