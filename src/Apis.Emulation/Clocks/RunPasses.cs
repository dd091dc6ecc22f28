namespace Apis.Emulation.Clocks;

/// <summary>So many passes, now.</summary>
sealed record RunPasses(int Count);
