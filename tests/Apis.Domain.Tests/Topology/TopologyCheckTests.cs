using Apis.Domain.Policies;
using Apis.Domain.Tests.Files;
using Apis.Domain.Topology;

namespace Apis.Domain.Tests.Topology;

public sealed class TopologyCheckTests
{
    static readonly string Good = Repo.Text("config/E001/policy.json");

    [Fact]
    public void The_references_line_of_four_homes_loads()
    {
        var loaded = Read("");

        Assert.Empty(loaded.Findings);
        Assert.Equal(
            [
                new Branch("E001-E002", ["E001"], ["E002", "E003", "E004"], 10),
                new Branch("E002-E003", ["E001", "E002"], ["E003", "E004"], 8),
                new Branch("E003-E004", ["E001", "E002", "E003"], ["E004"], 6),
            ],
            loaded.Value?.Safety.Branches);
    }

    [Fact]
    public void With_a_topology_the_sum_of_all_currents_needs_no_limit() =>
        Assert.Null(Read("; safety/sumOfDealGridCurrentMaxA").Value?.Safety.DealGridCurrentMaxA);

    [Fact]
    public void A_line_that_no_deal_can_cross_is_a_warning() => Assert.Equal(
        "$.safety.gridTopologyBasedEvaluation.branchCurrentCapacityA['E002-E003']",
        Read("; safety/gridTopologyBasedEvaluation/branchCurrentCapacityA/E002-E003 = 0.9").WarningPaths());

    [Fact]
    public void Lines_whose_homes_are_known_but_that_nobody_listed_are_a_warning() => Assert.Equal(
        "$.safety.gridTopologyBasedEvaluation.branchAssociation['E003-E004'] "
        + "$.safety.gridTopologyBasedEvaluation.branchCurrentCapacityA['E003-E004']",
        Read("; safety/gridTopologyBasedEvaluation/branchIds = [\"E001-E002\", \"E002-E003\"]").WarningPaths());

    [Fact]
    public void A_home_on_neither_side_is_named()
    {
        var policy = Read("; safety/gridTopologyBasedEvaluation/branchAssociation/E001-E002/backwardUnitIds = [\"E002\"]");

        Assert.Contains("E003, E004 is on neither", Assert.Single(policy.Errors).Expected);
    }

    static Apis.Domain.Files.Loaded<Policy> Read(string edits) => PolicyFile.Read(
        Edits.InOne(
            Good,
            """
            safety/gridTopologyBasedEvaluation = {
              "enabled": true,
              "branchIds": ["E001-E002", "E002-E003", "E003-E004"],
              "branchAssociation": {
                "E001-E002": { "forwardUnitIds": ["E001"], "backwardUnitIds": ["E002", "E003", "E004"] },
                "E002-E003": { "forwardUnitIds": ["E001", "E002"], "backwardUnitIds": ["E003", "E004"] },
                "E003-E004": { "forwardUnitIds": ["E001", "E002", "E003"], "backwardUnitIds": ["E004"] }
              },
              "branchCurrentCapacityA": { "E001-E002": 10, "E002-E003": 8, "E003-E004": 6 }
            }
            """ + edits),
        "policy.json");
}
