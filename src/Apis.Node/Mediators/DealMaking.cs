using Apis.Cluster.Buses;
using Apis.Domain;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Interlocks;
using Apis.Domain.Negotiations;
using Apis.Domain.Nodes;
using Apis.Node.Deals;
using Apis.Node.GridMasters;
using Apis.Node.Messages;
using Apis.Node.Nodes;

namespace Apis.Node.Mediators;

/// <summary>
/// Creates a deal: both homes must be free of errors and have a slot for it (user, mediator and node 5.6). Who agreed does it
/// itself, so that a third home has nothing to do with it (D5.6).
/// </summary>
sealed class DealMaking(NodeSurroundings node, NodeFiles files, Random chance)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly DealStore _deals = new(node.Cluster.State);
    readonly GlobalErrorQuestion _globalErrors = new(node.Cluster);

    public async Task<Outcome<Deal>> Make(DealTerms terms)
    {
        var view = new CreationView(
            await _globalErrors.Ask(), await IsInError(terms.RequestUnitId), await IsInError(terms.AcceptUnitId));
        if (DealCreation.Refusal(terms, view, files.Policy) is { } refusal)
            return refusal;

        var deal = DealCreation.Create(terms, Ids.New(chance), terms.RequestDateTime ?? node.Now);
        return (await AcquireSlots(deal) ?? await Add(deal)) is { } problem ? problem : deal;
    }

    async Task<Problem?> Add(Deal deal)
    {
        var problem = await _deals.Add(deal);
        if (problem is not null)
            ReleaseSlots(deal, InterlockOrder.ToAcquire(deal.Terms).Count);
        return problem;
    }

    /// <summary>One after the other, in an order that all keep.</summary>
    async Task<Problem?> AcquireSlots(Deal deal)
    {
        var unitIds = InterlockOrder.ToAcquire(deal.Terms);
        for (var index = 0; index < unitIds.Count; index++)
        {
            if (await AcquireSlot(unitIds[index], deal) is not { } refusal)
                continue;

            // Also the last one, which may have been given though the answer was lost.
            ReleaseSlots(deal, index + 1);
            return refusal;
        }

        return null;
    }

    async Task<Problem?> AcquireSlot(string unitId, Deal deal)
    {
        var held = new HeldDeal(deal.DealId, deal.DirectionOf(unitId)!.Value);
        var reply = await node.Cluster.Bus.Ask(unitId, ServiceNames.Mediator, new AcquireSlot(held), Patience);
        return reply.Message switch
        {
            SlotIs => null,
            Refused refused => refused.Problem,
            _ => new($"{unitId} doesn't answer for a slot", ErrorKind.Local(ErrorCategory.Framework, ErrorLevel.Warn)),
        };
    }

    void ReleaseSlots(Deal deal, int count)
    {
        foreach (var unitId in InterlockOrder.ToAcquire(deal.Terms).Take(count).Reverse())
            node.Cluster.Bus.Tell(unitId, ServiceNames.Mediator, new ReleaseSlot(deal.DealId), ActorRefs.NoSender);
    }

    async Task<bool?> IsInError(string unitId) =>
        await node.Cluster.Bus.Ask(unitId, ServiceNames.Errors, new AskLocalErrors(), Patience) is
        { Kind: ReplyKind.Answer, Message: LocalErrorsAre errors }
            ? errors.ArePresent
            : null;
}
