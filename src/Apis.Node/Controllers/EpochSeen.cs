namespace Apis.Node.Controllers;

/// <summary>The Controller tells the unit: it has obeyed a GridMaster of this epoch, and none before it from now on.</summary>
public sealed record EpochSeen(long Epoch);
