namespace Apis.Domain.Interlocks;

/// <summary>What travels with a GridMaster's commands: who it is, and the epoch in which it took the role.</summary>
public readonly record struct GridMasterToken(string UnitId, long Epoch);
