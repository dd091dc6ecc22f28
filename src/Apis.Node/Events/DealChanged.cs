using Apis.Domain.Deals;

namespace Apis.Node.Events;

/// <summary>Published on the event stream by the GridMaster: a deal has come further.</summary>
public sealed record DealChanged(Deal Deal, DateTimeOffset At);
