namespace Apis.Node.Deals;

/// <summary>Under which keys shared state has what concerns deals.</summary>
static class DealKeys
{
    public const string Deals = "deals/";
    public const string Wishes = "wishes/";
    public const string Ended = "ended/";

    public static string OfDeal(string dealId) => Deals + dealId;

    public static string OfWish(string dealId) => Wishes + dealId;

    public static string OfEnded(string dealId) => Ended + dealId;
}
