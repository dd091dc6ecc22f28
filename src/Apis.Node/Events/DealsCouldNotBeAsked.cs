namespace Apis.Node.Events;

/// <summary>Published on the event stream: a home wanted its deals to stop, but the cluster wasn't reached.</summary>
public sealed record DealsCouldNotBeAsked(string UnitId, DateTimeOffset At);
