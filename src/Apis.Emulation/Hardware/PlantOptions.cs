using Apis.Emulation.Clocks;
using Apis.Emulation.Neighbourhoods;

namespace Apis.Emulation.Hardware;

/// <summary>How the emulated hardware runs.</summary>
public sealed record PlantOptions
{
    /// <summary>Real time from one pass to the next.</summary>
    public TimeSpan PassPeriod { get; init; } = TimeSpan.FromSeconds(1);

    public ClockMode Clock { get; init; } = ClockMode.Running;

    /// <summary>A converter that nobody has asked or told anything for so long goes to WAIT by itself; null is never.</summary>
    public TimeSpan? DeadMansSwitch { get; init; }

    /// <summary>Is called after each pass, with what it came to.</summary>
    public Action<Neighbourhood>? AfterPass { get; init; }
}
