namespace Apis.Node.Events;

/// <summary>Published on the event stream: a node is in operation.</summary>
public sealed record NodeStarted(string UnitId, DateTimeOffset At);
