using Apis.Domain.Nodes;
using Apis.Domain.Scenarios;

namespace Apis.Node.Tests;

/// <summary>The files of a node, with the values of the sample files (GridMaster and controller, appendix B).</summary>
static class SampleNode
{
    public static NodeFiles Files { get; } = new(
        new()
        {
            CommunityId = "oss_communityId",
            ClusterId = "oss_clusterId",
            UnitId = "E001",
            SystemType = SystemType.DcdcEmulator,
            HwConfigFile = "hwConfig.json",
            PolicyFile = "policy.json",
            ScenarioFile = "scenario.json",
        },
        Samples.Hardware,
        Samples.Policy,
        new Scenario { Slices = [] });
}
