using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Policies;

namespace Apis.Domain.Negotiations;

/// <summary>Whether a deal may be created before its slots are taken (user, mediator and node 5.6); in any mode.</summary>
public static class DealCreation
{
    public static Problem? Refusal(DealTerms terms, CreationView view, Policy policy) =>
        OfMember(terms.RequestUnitId, policy)
        ?? OfMember(terms.AcceptUnitId, policy)
        ?? DealingGate.Refusal(view.GlobalErrors)
        ?? OfHome(terms.RequestUnitId, view.RequesterIsInError)
        ?? OfHome(terms.AcceptUnitId, view.AccepterIsInError);

    static Problem? OfMember(string unitId, Policy policy) => policy.HasMember(unitId)
        ? null
        : new($"{unitId} is no member.", ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn));

    /// <summary>A home that doesn't answer is no error of the one that asks (D5.6).</summary>
    static Problem? OfHome(string unitId, bool? isInError) => isInError switch
    {
        false => null,
        true => new($"{unitId} is in error."),
        null => new($"{unitId} doesn't answer."),
    };
}
