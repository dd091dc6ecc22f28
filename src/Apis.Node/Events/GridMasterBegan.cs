namespace Apis.Node.Events;

/// <summary>Published on the event stream: a node has become GridMaster.</summary>
public sealed record GridMasterBegan(string UnitId, long Epoch, DateTimeOffset At);
