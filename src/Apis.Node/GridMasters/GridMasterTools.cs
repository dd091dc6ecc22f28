using Apis.Cluster.Leases;
using Apis.Node.Deals;
using Apis.Node.Nodes;

namespace Apis.Node.GridMasters;

/// <summary>What all that a GridMaster does is done with: its lease, and where it tells what happened.</summary>
sealed record GridMasterTools(NodeSurroundings Node, Lease Lease, DealEnding Ending, EventStream Events, Random Chance);
