using System.Runtime.CompilerServices;
using Apis.Cluster.State;
using Apis.Domain.Deals;

namespace Apis.Node.Deals;

/// <summary>A deal as shared state has it.</summary>
sealed record StoredDeal(Deal Deal, long Revision)
{
    /// <summary>An entry never changes, so that it is read once, however many look at it.</summary>
    static readonly ConditionalWeakTable<Entry, StoredDeal> KnownEntries = [];

    public static StoredDeal Of(Entry entry) =>
        KnownEntries.GetValue(entry, static unread => new(SharedJson.Read<Deal>(unread.Value), unread.Revision));
}
