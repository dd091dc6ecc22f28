using Apis.Emulation.Profiles;

namespace Apis.Emulation.Traces;

/// <summary>What a unit's home consumed.</summary>
public sealed record TraceLoad(string UnitId, SampledProfile Profile);
