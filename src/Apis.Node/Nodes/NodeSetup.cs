using Apis.Domain.Nodes;
using Apis.Node.Disks;
using Apis.Node.Drivers;

namespace Apis.Node.Nodes;

/// <summary>What a node is started with.</summary>
public sealed record NodeSetup
{
    public required NodeFiles Files { get; init; }

    public required IDriver Driver { get; init; }

    public required IDisk Disk { get; init; }

    /// <summary>What stands for `{tmpdir}` in the paths of config.json.</summary>
    public required string TemporaryFolder { get; init; }
}
