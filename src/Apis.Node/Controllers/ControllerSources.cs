using Apis.Cluster.Leases;
using Apis.Domain;
using Apis.Domain.Deals;
using Apis.Domain.Modes;

namespace Apis.Node.Controllers;

/// <summary>What a Controller asks the cluster.</summary>
/// <param name="OwnDeals">All deals of this home that are not disposed of.</param>
/// <param name="GlobalMode">The mode of all homes.</param>
/// <param name="GridMaster">Who is GridMaster, and in which epoch; null is nobody.</param>
public sealed record ControllerSources(
    Func<Task<ValueList<Deal>>> OwnDeals, Func<Task<GlobalMode>> GlobalMode, Func<Task<LeaseHolder?>> GridMaster);
