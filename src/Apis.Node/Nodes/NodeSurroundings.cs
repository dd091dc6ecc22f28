using Apis.Cluster;
using Microsoft.Extensions.Logging;

namespace Apis.Node.Nodes;

/// <summary>What the actors of a node are given of the world: their cluster, the time, chance, and where to write.</summary>
public sealed record NodeSurroundings
{
    public required string UnitId { get; init; }

    public required ICluster Cluster { get; init; }

    /// <summary>Where what happens in the node is made known to who only listens.</summary>
    public required EventStream Events { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>Chance of its own for each actor, by the actor's name.</summary>
    public required Func<string, Random> RandomFor { get; init; }

    public required ILoggerFactory Loggers { get; init; }

    /// <summary>In which time of day is meant, in scenarios and records.</summary>
    public required TimeZoneInfo Zone { get; init; }

    public DateTimeOffset Now => Time.GetUtcNow();
}
