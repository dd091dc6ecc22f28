using Apis.Domain.Deals;

namespace Apis.Node.Events;

/// <summary>Published on the event stream: a deal was agreed and is in the shared state.</summary>
public sealed record DealMade(Deal Deal);
