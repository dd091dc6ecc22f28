using Apis.Domain;
using Apis.Emulation.PowerFlow;
using Apis.Kernel.Virtual;

namespace Apis.Simulation.Streets;

/// <summary>What a simulated street is made of.</summary>
public sealed record StreetPlan
{
    /// <summary>As the emulated hardware has its units: E001 and so on, in their order.</summary>
    public required ValueList<HomePlan> Homes { get; init; }

    /// <summary>In the zone; the hardware's clock and the nodes' begin here.</summary>
    public DateTimeOffset Start { get; init; } = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The same seed makes the same run.</summary>
    public ulong Seed { get; init; } = 1;

    public Ordering Ordering { get; init; } = Ordering.FirstInFirstOut;

    /// <summary>Virtual seconds from one pass of the power flow to the next, whole ones.</summary>
    public int PassSeconds { get; init; } = 5;

    internal FlowConstants Constants { get; init; } = new();
}
