using Apis.Domain.Nodes;
using Apis.Emulation.Homes;

namespace Apis.Simulation.Streets;

/// <summary>A home of a simulated street: its hardware, and the files of its node.</summary>
public sealed record HomePlan
{
    public required NodeFiles Files { get; init; }

    public HomeOptions Hardware { get; init; } = new();

    /// <summary>The state of charge at the start.</summary>
    public double RsocPercent { get; init; } = 50;

    public string UnitId => Files.Node.UnitId;
}
