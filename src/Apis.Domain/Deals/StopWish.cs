namespace Apis.Domain.Deals;

/// <summary>That homes wish a deal to stop, and why (GridMaster and controller 1.6).</summary>
public sealed record StopWish(string DealId, ValueList<string> Reasons, DateTimeOffset Since)
{
    public static readonly TimeSpan TimeToLive = TimeSpan.FromMinutes(30);

    /// <summary>More reasons are dropped; the deal ends for those that came first.</summary>
    public const int ReasonLimit = 64;

    /// <summary>With reasons that it doesn't have yet. How long it lives is counted from the first.</summary>
    public StopWish With(IEnumerable<string> reasons) =>
        this with { Reasons = Reasons.Concat(reasons).Distinct(StringComparer.Ordinal).Take(ReasonLimit).ToValueList() };

    public bool IsOver(DateTimeOffset now) => now - Since >= TimeToLive;
}
