namespace Apis.Domain.Topology;

/// <summary>
/// The current of a branch as seen from its two sides: what the homes of that side take in all, negative when they give. Without
/// losses and errors of the meters the two cancel out.
/// </summary>
public readonly record struct BranchCurrent(string BranchId, double ForwardSideA, double BackwardSideA, double CapacityA)
{
    /// <summary>Whether the current of each home of this side is known.</summary>
    public bool ForwardIsComplete { get; init; } = true;

    public bool BackwardIsComplete { get; init; } = true;

    /// <summary>The larger of the two views; a view in which a home is missing says less than one that is complete.</summary>
    public double SizeA => (ForwardIsComplete, BackwardIsComplete) switch
    {
        (true, false) => Math.Abs(ForwardSideA),
        (false, true) => Math.Abs(BackwardSideA),
        _ => Math.Max(Math.Abs(ForwardSideA), Math.Abs(BackwardSideA)),
    };
}
