using Apis.Cluster.State;
using Apis.Domain;
using Apis.Domain.Deals;

namespace Apis.Node.Deals;

/// <summary>The homes' wishes to stop deals, in shared state (user, mediator and node 5.9).</summary>
sealed class WishStore(ISharedState state, TimeProvider time)
{
    const int Attempts = 3;

    public async Task<ValueList<StopWish>> ReadAll() =>
        (await state.List(DealKeys.Wishes)).Select(entry => SharedJson.Read<StopWish>(entry.Value)).ToValueList();

    /// <summary>With reasons that others gave before. Who comes too late for a deal has nothing to wish.</summary>
    public async Task Add(string dealId, IEnumerable<string> reasons)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await TryAdd(dealId, reasons))
                return;
        }
    }

    async Task<bool> TryAdd(string dealId, IEnumerable<string> reasons)
    {
        if (await state.Read(DealKeys.OfDeal(dealId)) is not { } deal)
            return true;

        var known = await state.Read(DealKeys.OfWish(dealId));
        var before = known is null ? new(dealId, [], time.GetUtcNow()) : SharedJson.Read<StopWish>(known.Value);
        var wish = before.With(reasons);
        if (known is not null && wish == before)
            return true;

        var left = StopWish.TimeToLive - (time.GetUtcNow() - wish.Since);
        return left <= TimeSpan.Zero || await state.Commit(
            [new(deal.Key, deal.Revision), new(DealKeys.OfWish(dealId), known?.Revision ?? 0)],
            [new(DealKeys.OfWish(dealId), SharedJson.Print(wish), left)]) is not null;
    }
}
