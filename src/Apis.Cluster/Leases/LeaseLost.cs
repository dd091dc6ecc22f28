namespace Apis.Cluster.Leases;

/// <summary>The lease could not be renewed; from now on another may hold the role.</summary>
public sealed record LeaseLost(Lease Lease);
