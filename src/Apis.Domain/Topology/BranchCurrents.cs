namespace Apis.Domain.Topology;

/// <summary>What flows over each line of the DC grid (specification 11.1).</summary>
public static class BranchCurrents
{
    /// <summary>A home without a current counts as 0.</summary>
    public static ValueList<BranchCurrent> Of(IEnumerable<Branch> branches, IReadOnlyDictionary<string, double> gridCurrentsA) =>
        branches.Select(branch => Of(branch, gridCurrentsA)).ToValueList();

    static BranchCurrent Of(Branch branch, IReadOnlyDictionary<string, double> gridCurrentsA)
    {
        return new(branch.Id, Sum(branch.ForwardUnitIds), Sum(branch.BackwardUnitIds), branch.CurrentCapacityA)
        {
            ForwardIsComplete = branch.ForwardUnitIds.All(gridCurrentsA.ContainsKey),
            BackwardIsComplete = branch.BackwardUnitIds.All(gridCurrentsA.ContainsKey),
        };

        double Sum(ValueList<string> unitIds) => unitIds.Sum(unitId => gridCurrentsA.GetValueOrDefault(unitId));
    }
}
