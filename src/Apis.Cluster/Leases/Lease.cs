using Apis.Cluster.State;

namespace Apis.Cluster.Leases;

/// <summary>A role that this node holds.</summary>
/// <param name="Role">Which one.</param>
/// <param name="UnitId">Whose it is.</param>
/// <param name="Epoch">Greater than that of any holder before.</param>
/// <param name="Fence">What a write must depend on that only the holder may make; it is over with the epoch.</param>
public sealed record Lease(string Role, string UnitId, long Epoch, Condition Fence);
