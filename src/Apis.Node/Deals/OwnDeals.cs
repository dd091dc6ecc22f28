using Apis.Domain.Deals;
using Apis.Domain.Policies;
using Apis.Node.Nodes;

namespace Apis.Node.Deals;

/// <summary>The deals of this home, when it wants them all to stop (user, mediator and node 8.6).</summary>
sealed class OwnDeals(NodeSurroundings node)
{
    readonly DealStore _deals = new(node.Cluster.State);
    readonly WishStore _wishes = new(node.Cluster.State, node.Time);

    /// <summary>Asks until none is left or the time is up.</summary>
    public async Task AskToStopAndWait(IReadOnlyList<string> reasons, ControllerPolicy policy)
    {
        var deadline = node.Now + policy.StopMeTimeout;
        while (await _deals.ReadThoseOf(node.UnitId) is { Count: > 0 } own && node.Now < deadline)
        {
            foreach (var deal in StopWishes.ToAskFor(own, node.UnitId))
                await _wishes.Add(deal.DealId, reasons);
            await Task.Delay(policy.StopMeCheckPeriod, node.Time);
        }
    }
}
