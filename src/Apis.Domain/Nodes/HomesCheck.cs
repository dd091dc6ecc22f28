using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Policies;

namespace Apis.Domain.Nodes;

/// <summary>What homes must be to one another to make a cluster.</summary>
public static class HomesCheck
{
    /// <summary>
    /// Each home is compared with the first of its cluster: the policy must mean the same (U12), and no unit id may be there
    /// twice.
    /// </summary>
    public static ValueList<Finding> Check(IReadOnlyList<Home> homes)
    {
        var findings = new List<Finding>();
        foreach (var cluster in homes.GroupBy(home => (home.Files.Node.CommunityId, home.Files.Node.ClusterId)))
        {
            var first = cluster.First();
            var seen = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var home in cluster)
            {
                findings.AddRange(PolicyDifferences(home, first));
                if (!seen.TryAdd(home.Files.Node.UnitId, home.Folder))
                    findings.Add(SameUnitId(home, seen[home.Files.Node.UnitId]));
            }
        }

        return [.. OtherClusters(homes), .. findings];
    }

    static IEnumerable<Finding> PolicyDifferences(Home home, Home first) =>
        from difference in PolicyComparison.Differences(first.Files.Policy, home.Files.Policy)
        select new Finding
        {
            Severity = Severity.Error,
            File = NodeFolder.PathOf(home.Folder, home.Files.Node.PolicyFile),
            Path = difference.Path,
            Written = difference.Other,
            Expected = $"must be the same as in {NodeFolder.PathOf(first.Folder, first.Files.Node.PolicyFile)}, "
                + (difference.One is null ? "where it is missing" : $"where it is {difference.One}"),
        };

    static Finding SameUnitId(Home home, string otherFolder) => new()
    {
        Severity = Severity.Error,
        File = NodeFolder.PathOf(home.Folder, NodeFolder.ConfigName),
        Path = JsonPath.Of("unitId"),
        Written = new JsonString(home.Files.Node.UnitId).Excerpt(),
        Expected = $"is the id of {NodeFolder.PathOf(otherFolder, NodeFolder.ConfigName)} too; a cluster has each id once",
    };

    /// <summary>Homes of several clusters are allowed, but seldom meant.</summary>
    static IEnumerable<Finding> OtherClusters(IReadOnlyList<Home> homes) =>
        from home in homes.Skip(1)
        let node = home.Files.Node
        let first = homes[0].Files.Node
        where (node.CommunityId, node.ClusterId) != (first.CommunityId, first.ClusterId)
        let isOtherCommunity = node.CommunityId != first.CommunityId
        let firstFile = NodeFolder.PathOf(homes[0].Folder, NodeFolder.ConfigName)
        select new Finding
        {
            Severity = Severity.Warning,
            File = NodeFolder.PathOf(home.Folder, NodeFolder.ConfigName),
            Path = JsonPath.Of(isOtherCommunity ? "communityId" : "clusterId"),
            Written = new JsonString(isOtherCommunity ? node.CommunityId : node.ClusterId).Excerpt(),
            Expected = $"differs from {firstFile}; nodes of different clusters don't meet",
        };
}
