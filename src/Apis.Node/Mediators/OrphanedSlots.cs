using Apis.Domain;
using Apis.Domain.Deals;

namespace Apis.Node.Mediators;

/// <summary>Slots that are held for deals that don't exist, and for how long.</summary>
sealed class OrphanedSlots
{
    /// <summary>Longer than it takes to create a deal after its first slot is taken.</summary>
    static readonly TimeSpan LongestCreation = TimeSpan.FromMinutes(2);

    readonly SortedDictionary<string, DateTimeOffset> _since = new(StringComparer.Ordinal);

    /// <summary>The deals for which a slot has been held in vain for too long, as is seen now.</summary>
    public IReadOnlyList<string> After(IReadOnlyCollection<string> heldDealIds, ValueList<Deal> deals, DateTimeOffset now)
    {
        var orphans = heldDealIds.Except(deals.Select(deal => deal.DealId), StringComparer.Ordinal).ToList();
        foreach (var found in _since.Keys.Except(orphans, StringComparer.Ordinal).ToList())
            _since.Remove(found);
        foreach (var orphan in orphans)
            _since.TryAdd(orphan, now);
        return [.. orphans.Where(orphan => now - _since[orphan] > LongestCreation)];
    }
}
