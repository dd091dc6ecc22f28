using Apis.Domain.Deals;

namespace Apis.Domain.Interlocks;

/// <summary>A deal that holds one of a home's slots, and what it has the home do.</summary>
public sealed record HeldDeal(string DealId, Direction Direction);
