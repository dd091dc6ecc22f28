using Apis.Domain.Errors;
using Apis.Domain.Policies;

namespace Apis.Domain.Negotiations;

/// <summary>How much energy a deal is about (user, mediator and node 5.4).</summary>
public static class DealAmount
{
    /// <summary>The smaller wish, at most the maximum, in whole units; no deal when that is less than the minimum.</summary>
    public static Outcome<int> Wh(int requestAmountWh, int acceptAmountWh, MediatorPolicy policy)
    {
        // The file of such a policy is refused; the reference divides by zero (D5.4).
        if (policy.DealAmountUnitWh <= 0)
            return new Problem("deals need a unit of more than 0 Wh", ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn));

        var wishWh = Math.Min(Math.Min(requestAmountWh, acceptAmountWh), policy.DealAmountMaxWh);
        var amountWh = wishWh / policy.DealAmountUnitWh * policy.DealAmountUnitWh;
        return amountWh > 0 && amountWh >= policy.DealAmountMinWh
            ? amountWh
            : new Problem(
                $"{wishWh} Wh are {amountWh} Wh in units of {policy.DealAmountUnitWh}, less than {policy.DealAmountMinWh}");
    }
}
