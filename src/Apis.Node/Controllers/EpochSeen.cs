namespace Apis.Node.Controllers;

/// <summary>A Controller tells its unit: a GridMaster of a greater epoch than any before was seen. It is to outlive the process.</summary>
public sealed record EpochSeen(long Epoch);
