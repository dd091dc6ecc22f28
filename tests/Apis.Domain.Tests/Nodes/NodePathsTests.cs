using Apis.Domain.Deals;
using Apis.Domain.Nodes;
using Apis.Domain.Tests.Negotiations;
using Apis.Domain.Tests.Time;

namespace Apis.Domain.Tests.Nodes;

public sealed class NodePathsTests
{
    const string Temporary = "/tmp/";

    static readonly NodeConfig Node = NegotiationSamples.Node;

    [Fact]
    public void A_deal_log_is_kept_by_the_day_of_creation_in_the_zone()
    {
        var lateInUtc = new DateTimeOffset(2020, 1, 20, 23, 0, 0, TimeSpan.Zero);

        Assert.Equal("/tmp/apis/dealLog/2020/01/20", NodePaths.DealLogFolder(Node, lateInUtc, TimeZoneInfo.Utc, Temporary).Value);
        Assert.Equal("/tmp/apis/dealLog/2020/01/21", NodePaths.DealLogFolder(Node, lateInUtc, Zones.Tokyo, Temporary).Value);
    }

    [Fact]
    public void A_home_can_have_a_deal_log_of_its_own()
    {
        var node = Node with { DealLogDirFormat = "'{tmpdir}/apis/dealLog/E001/'uuuu'/'MM'/'dd" };

        Assert.Equal(
            "/var/apis/dealLog/E001/2020/01/20", NodePaths.DealLogFolder(node, Samples.Noon, TimeZoneInfo.Utc, "/var").Value);
    }

    [Fact]
    public void A_pattern_that_is_none_is_a_problem() => Assert.False(
        NodePaths.DealLogFolder(Node with { DealLogDirFormat = "uuuu'" }, Samples.Noon, TimeZoneInfo.Utc, Temporary).Succeeded);

    [Fact]
    public void The_mode_and_the_locks_have_files_by_their_names()
    {
        Assert.Equal("/tmp/apis/state/operationMode", NodePaths.OperationModeFile(Node, Temporary).Value);
        Assert.Equal(
            "/tmp/.apis.batteryCapacity.DISCHARGE.lock", NodePaths.DirectionLockFile(Node, Direction.Discharge, Temporary).Value);
        Assert.Equal(
            "/tmp/.apis.batteryCapacity.CHARGE.lock", NodePaths.DirectionLockFile(Node, Direction.Charge, Temporary).Value);
    }

    [Fact]
    public void A_format_without_a_place_for_the_name_is_a_problem() => Assert.Equal(
        "the path /tmp/lock has no %s for the name of the file",
        NodePaths.DirectionLockFile(Node with { FileSystemExclusiveLockFileFormat = "/tmp/lock" }, Direction.Charge, Temporary)
            .Problem?.Text);
}
