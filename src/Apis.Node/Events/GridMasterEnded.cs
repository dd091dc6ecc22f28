namespace Apis.Node.Events;

/// <summary>Published on the event stream: a node is GridMaster no more.</summary>
public sealed record GridMasterEnded(string UnitId, long Epoch, DateTimeOffset At);
