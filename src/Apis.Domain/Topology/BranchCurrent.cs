namespace Apis.Domain.Topology;

/// <summary>
/// The current of a branch as seen from its two sides: what the homes of that side take in all, negative when they give. Without
/// losses and errors of the meters the two cancel out.
/// </summary>
public readonly record struct BranchCurrent(string BranchId, double ForwardSideA, double BackwardSideA, double CapacityA)
{
    /// <summary>The larger of the two views.</summary>
    public double SizeA => Math.Max(Math.Abs(ForwardSideA), Math.Abs(BackwardSideA));
}
