using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Policies;
using static System.FormattableString;

namespace Apis.Domain.Topology;

/// <summary>Whether the lines can carry one more deal (specification 11.1, GridMaster and controller 8.2).</summary>
public static class DealAdmission
{
    /// <summary>
    /// Null when they can. The branches are asked when the topology is on, the total whenever its limit is set (C16).
    /// </summary>
    public static Problem? Refusal(IReadOnlyList<Deal> active, Deal deal, SafetyPolicy safety)
    {
        Deal[] deals = [.. active.Where(other => other.DealId != deal.DealId), deal];
        return (safety.TopologyEnabled ? Branches(deals, safety.Branches) : null) ?? Total(deals, safety);
    }

    static Problem? Branches(Deal[] deals, ValueList<Branch> branches) => branches
        .Select(branch => DealLoads.Of(branch, deals))
        .Select(Overload)
        .FirstOrDefault(problem => problem is not null);

    static Problem? Overload(DealLoad load) =>
        Overload(load.Branch, "forward discharge", load.ForwardDischargeA)
        ?? Overload(load.Branch, "forward charge", load.ForwardChargeA)
        ?? Overload(load.Branch, "backward discharge", load.BackwardDischargeA)
        ?? Overload(load.Branch, "backward charge", load.BackwardChargeA);

    static Problem? Overload(Branch branch, string sum, double currentA)
    {
        var capacityA = Math.Abs(branch.CurrentCapacityA);
        return currentA <= capacityA
            ? null
            : new(Invariant($"branch {branch.Id} : {sum} {currentA:0.###} A exceeds its capacity of {capacityA:0.###} A"));
    }

    static Problem? Total(Deal[] deals, SafetyPolicy safety)
    {
        if (safety.DealGridCurrentMaxA is not { } maxA)
            return safety.TopologyEnabled ? null : MissingLimit;

        var totalA = DealLoads.TotalA(deals);
        return totalA <= maxA
            ? null
            : new(Invariant($"total of all deals {totalA:0.###} A exceeds sumOfDealGridCurrentMaxA, {maxA:0.###} A"));
    }

    static Problem MissingLimit => new("sumOfDealGridCurrentMaxA is missing", ErrorKind.Global(ErrorCategory.User));
}
