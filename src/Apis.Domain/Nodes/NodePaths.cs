using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Interlocks;
using Apis.Domain.Time;

namespace Apis.Domain.Nodes;

/// <summary>Where a node keeps its files, from the formats in config.json and the folder that stands for `{tmpdir}`.</summary>
public static class NodePaths
{
    const string Name = "%s";

    /// <summary>The folder of a deal's log, by the time at which the deal was created.</summary>
    public static Outcome<string> DealLogFolder(
        NodeConfig node, DateTimeOffset createDateTime, TimeZoneInfo zone, string temporaryFolder)
    {
        var pattern = DateTimePattern.Parse(node.DealLogDirFormat);
        return pattern.Succeeded
            ? TemporaryFolder.FilledIn(pattern.Value.Format(TimeZoneInfo.ConvertTime(createDateTime, zone)), temporaryFolder)
            : pattern.Problem;
    }

    /// <summary>The file that keeps the home's own mode.</summary>
    public static Outcome<string> OperationModeFile(NodeConfig node, string temporaryFolder) =>
        Named("operationMode", node.StateFileFormat, temporaryFolder);

    /// <summary>The file that keeps the highest epoch of a GridMaster that the node has seen.</summary>
    public static Outcome<string> GridMasterEpochFile(NodeConfig node, string temporaryFolder) =>
        Named("gridMasterEpoch", node.StateFileFormat, temporaryFolder);

    /// <summary>The file whose lock keeps other nodes of the same battery from dealing in this direction.</summary>
    public static Outcome<string> DirectionLockFile(NodeConfig node, Direction direction, string temporaryFolder) =>
        Named(DirectionLocks.NameOf(direction), node.FileSystemExclusiveLockFileFormat, temporaryFolder);

    static Outcome<string> Named(string name, string format, string temporaryFolder) =>
        format.Contains(Name, StringComparison.Ordinal)
            ? TemporaryFolder.FilledIn(format.Replace(Name, name, StringComparison.Ordinal), temporaryFolder)
            : new Problem($"the path {format} has no {Name} for the name of the file");
}
