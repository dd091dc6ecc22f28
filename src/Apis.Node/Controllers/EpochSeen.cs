namespace Apis.Node.Controllers;

/// <summary>
/// A Controller tells its unit: the GridMaster has a greater epoch than any before. It is to outlive the process.
/// </summary>
public sealed record EpochSeen(long Epoch);
