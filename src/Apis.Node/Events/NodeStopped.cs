namespace Apis.Node.Events;

/// <summary>Published on the event stream: a node has shut down in order.</summary>
public sealed record NodeStopped(string UnitId, DateTimeOffset At);
