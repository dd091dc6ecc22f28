namespace Apis.Domain.Deals;

/// <summary>Ends a deal early, for a wish to stop, a step that failed, or a battery at its limit (GridMaster and controller 3.11).</summary>
public static class Abortion
{
    /// <summary>
    /// A deal that was never activated is removed without touching a converter, as its homes may be busy for others (H7). Any other
    /// has its slave side stopped first, then its master side.
    /// </summary>
    public static bool TouchesConverters(Deal deal) => deal.ActivateDateTime is { Instant: not null };

    /// <summary>Energy flowed, so that the deal is stopped before it is aborted.</summary>
    public static bool StopsFirst(Deal deal) => deal.IsStarted() && !deal.IsStopped();
}
