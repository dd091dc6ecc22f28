using Apis.Cluster.State;
using Apis.Domain;
using Apis.Domain.Deals;
using Apis.Domain.Errors;

namespace Apis.Node.Deals;

/// <summary>
/// The deals in shared state. Every change depends on the revision that was read (H10), and a GridMaster's on its epoch too.
/// </summary>
sealed class DealStore(ISharedState state)
{
    readonly Dictionary<string, long> _revisions = new(StringComparer.Ordinal);

    /// <summary>All deals, in the order of their creation.</summary>
    public async Task<ValueList<Deal>> ReadAll()
    {
        var stored = await List();
        _revisions.Clear();
        foreach (var deal in stored)
            _revisions[deal.Deal.DealId] = deal.Revision;
        return InOrder(stored.Select(deal => deal.Deal));
    }

    /// <summary>To look at, not to change.</summary>
    public async Task<ValueList<Deal>> ReadThoseOf(string unitId) =>
        InOrder((await List()).Select(deal => deal.Deal).Where(deal => deal.Involves(unitId)));

    /// <summary>Null when it is gone.</summary>
    public async Task<Deal?> Read(string dealId)
    {
        if (await state.Read(DealKeys.OfDeal(dealId)) is not { } entry)
            return null;

        _revisions[dealId] = entry.Revision;
        return StoredDeal.Of(entry).Deal;
    }

    public async Task<Problem?> Add(Deal deal)
    {
        var key = DealKeys.OfDeal(deal.DealId);
        return await state.Commit([new(key, 0)], [new(key, SharedJson.Print(deal))]) is null
            ? new($"a deal {deal.DealId} exists already", ErrorKind.Global(ErrorCategory.Logic))
            : null;
    }

    /// <summary>
    /// All or none of them. Fails when one was changed since it was read, or when the GridMaster's epoch is over.
    /// </summary>
    public async Task<Problem?> Write(Condition fence, params IReadOnlyCollection<Deal> deals)
    {
        var conditions = deals.Select(deal => new Condition(DealKeys.OfDeal(deal.DealId), RevisionOf(deal))).Append(fence);
        var changes = deals.Select(deal => new Change(DealKeys.OfDeal(deal.DealId), SharedJson.Print(deal)));
        if (await state.Commit([.. conditions], [.. changes]) is not { } revision)
            return Lost(deals);

        foreach (var deal in deals)
            _revisions[deal.DealId] = revision;
        return null;
    }

    /// <summary>
    /// Takes the deal out; one that both homes have to log waits for them. No-op on a deal that is gone, as it ended then (H11).
    /// </summary>
    public async Task<Problem?> End(Condition fence, Deal deal)
    {
        if (await Read(deal.DealId) is null)
            return null;

        var changes = new List<Change> { new(DealKeys.OfDeal(deal.DealId), null), new(DealKeys.OfWish(deal.DealId), null) };
        if (deal.IsSaveworthy())
            changes.Add(new(DealKeys.OfEnded(deal.DealId), SharedJson.Print(EndedDeal.Of(deal))));
        var ended = await state.Commit([new(DealKeys.OfDeal(deal.DealId), RevisionOf(deal)), fence], changes);
        return ended is null ? Lost([deal]) : null;
    }

    async Task<IReadOnlyList<StoredDeal>> List() => [.. (await state.List(DealKeys.Deals)).Select(StoredDeal.Of)];

    static ValueList<Deal> InOrder(IEnumerable<Deal> deals) => deals
        .OrderBy(deal => deal.CreateDateTime)
        .ThenBy(deal => deal.DealId, StringComparer.Ordinal)
        .ToValueList();

    long RevisionOf(Deal deal) => _revisions.GetValueOrDefault(deal.DealId);

    static Problem Lost(IEnumerable<Deal> deals) => new(
        $"deal {string.Join(", ", deals.Select(deal => deal.DealId))} was changed by somebody else, or another is GridMaster",
        ErrorKind.Local(ErrorCategory.Logic, ErrorLevel.Warn));
}
