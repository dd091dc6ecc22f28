using Apis.Domain.Errors;
using Apis.Domain.Policies;

namespace Apis.Domain.Negotiations;

/// <summary>Which requests and accepts the Mediator lets in and out (user, mediator and node 5.2 and 5.3).</summary>
public static class Admission
{
    /// <summary>Requests and accepts need strictly more than the minimum; a deal may equal it (U30).</summary>
    public static Problem? RefusalOfAmount(int amountWh, MediatorPolicy policy) => amountWh > policy.DealAmountMinWh
        ? null
        : new($"{amountWh} Wh are not more than the minimum, {policy.DealAmountMinWh} Wh");

    /// <summary>What an acceptor asks before its own User: is this from another home, and a member?</summary>
    public static Problem? RefusalOfRequest(Request request, string unitId, Policy policy) => request.UnitId == unitId
        ? new("the request is my own")
        : Membership.Refusal(request.UnitId, policy);

    /// <summary>What a requester asks when an accept comes.</summary>
    public static Problem? RefusalOfAccept(Accept accept, Policy policy) => Membership.Refusal(accept.UnitId, policy);
}
