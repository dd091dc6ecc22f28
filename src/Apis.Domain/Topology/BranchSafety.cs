using Apis.Domain.Errors;
using Apis.Domain.Safety;

namespace Apis.Domain.Topology;

/// <summary>Whether the measured currents stay within the capacities of the lines (GridMaster and controller 8.1).</summary>
public static class BranchSafety
{
    /// <summary>
    /// The reference looks at the forward side only; both sides count here (C17), so that a silent home on one of them makes no
    /// false alarm.
    /// </summary>
    public static ValueList<Verdict> Judge(ValueList<Branch> branches, IReadOnlyDictionary<string, double> gridCurrentsA)
    {
        var missing = branches
            .SelectMany(branch => branch.ForwardUnitIds.Concat(branch.BackwardUnitIds))
            .Where(unitId => !gridCurrentsA.ContainsKey(unitId))
            .Distinct(StringComparer.Ordinal);
        return [.. missing.Select(Missing), .. BranchCurrents.Of(branches, gridCurrentsA).Select(Judge)];
    }

    static Verdict Missing(string unitId) => Verdict.That(
        false, "grid current", $"{unitId} told none, counted as 0", ErrorKind.Global(ErrorCategory.Hardware, ErrorLevel.Warn));

    static Verdict Judge(BranchCurrent current) => Verdict.AtMost(
        $"current of branch {current.BranchId} (A)",
        current.SizeA,
        Math.Abs(current.CapacityA),
        ErrorKind.Global(ErrorCategory.Hardware));
}
