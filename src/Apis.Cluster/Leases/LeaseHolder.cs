namespace Apis.Cluster.Leases;

/// <summary>Who holds a role, and in which epoch.</summary>
public sealed record LeaseHolder(string UnitId, long Epoch);
