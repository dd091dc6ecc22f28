using Apis.Domain;
using Apis.Emulation.PowerFlow;
using Apis.Emulation.Profiles;

namespace Apis.Emulation.Traces;

/// <summary>What the traces of a folder have in common: sun, load and constants.</summary>
public sealed record TraceInput(SampledProfile Sun, ValueList<TraceLoad> Loads, FlowConstants Constants)
{
    public SampledProfile? LoadOf(string unitId) => Loads.FirstOrDefault(load => load.UnitId == unitId)?.Profile;
}
