using Apis.Domain.Files.Json;

namespace Apis.Domain.Deals;

/// <summary>Lays wishes to stop on deals, and tells the reason of an abort or a SCRAM.</summary>
public static class StopWishes
{
    /// <summary>The deals with the reasons of wishes that still live. A deal that is stopped keeps what it had.</summary>
    public static ValueList<Deal> On(IEnumerable<Deal> deals, IReadOnlyList<StopWish> wishes, DateTimeOffset now) => deals
        .Select(deal => wishes.FirstOrDefault(wish => wish.DealId == deal.DealId && !wish.IsOver(now)) is { } wish
            ? deal with { NeedToStopReasons = wish.Reasons }
            : deal)
        .ToValueList();

    /// <summary>The deals that a home still has to ask for, when it wants all its deals to stop.</summary>
    public static ValueList<Deal> ToAskFor(IEnumerable<Deal> deals, string unitId) =>
        deals.Where(deal => deal.Involves(unitId) && !deal.IsDeactivated()).ToValueList();

    /// <summary>The text of abortReason and scramReason: a JSON array of log lines (GridMaster and controller 1.5).</summary>
    public static string ReasonText(IEnumerable<string> reasons) =>
        new JsonArray(reasons.Select(JsonValue (reason) => new JsonString(reason)).ToValueList()).PrintCompact();
}
