using Apis.Domain.Deals;

namespace Apis.Node.Events;

/// <summary>Published on the event stream by the GridMaster: a deal is over and out of the shared state.</summary>
public sealed record DealEnded(Deal Deal, DateTimeOffset At);
