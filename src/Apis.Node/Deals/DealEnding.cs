using Apis.Cluster.Leases;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Node.Events;
using Apis.Node.Messages;
using Apis.Node.Nodes;

namespace Apis.Node.Deals;

/// <summary>Takes a deal that has ended out of the shared state, and lets its homes and whoever listens know.</summary>
sealed class DealEnding(NodeSurroundings node, DealStore store, Lease lease, EventStream events)
{
    public async Task<Problem?> Run(Deal deal)
    {
        if (await store.End(lease.Fence, deal) is { } problem)
            return problem;

        node.Cluster.Bus.Publish(Topics.EndedDeals, new DealHasEnded(deal.DealId), ActorRefs.NoSender);
        events.Publish(new DealEnded(deal, node.Now));
        return null;
    }
}
