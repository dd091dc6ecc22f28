using Apis.Domain.Grid;

namespace Apis.Node.Events;

/// <summary>Published on the event stream by a GridMaster once a loop: how full the batteries are.</summary>
public sealed record AveragesKnown(GridAverages Averages, DateTimeOffset At);
