using System.Text;
using Apis.Domain.Files.Json;
using Apis.Domain.Policies;
using Apis.Domain.Tests.Files;

namespace Apis.Domain.Tests.Policies;

public sealed class PolicyComparisonTests
{
    static readonly string Good = Repo.Text("config/E001/policy.json");

    [Theory]
    [InlineData("operationGridVoltageV = 350.0; mediator/deal/amountMinWh = 5e1")]
    [InlineData("heloPeriodMsec; operationMode = \"autonomous\"; gridVoltageStepV = 350; user/errorSustainingMsec")]
    [InlineData("memberUnitIds = [\"E004\", \"E002\", \"E003\", \"E001\"]")]
    [InlineData("# = \"another remark\"; mediator; mediator = {\"#\": 1, \"dealLoggingPeriodMsec\": 5000, "
        + "\"deal\": {\"amountUnitWh\": 50, \"amountMaxWh\": 50, \"amountMinWh\": 50, \"gridCurrentA\": 1.0}}")]
    [InlineData("gridMaster/gridMasterSelection/fixedUnitId = \"Exxx\"")]
    [InlineData("gridVoltageDropAllowanceV = 20.000")]
    public void What_means_the_same_is_equal(string edits)
    {
        var (one, other) = (Read(""), Read(edits));

        Assert.Empty(PolicyComparison.Differences(one, other));
        Assert.Equal(PolicyComparison.Hash(one), PolicyComparison.Hash(other));
    }

    [Fact]
    public void Zero_has_no_sign() => Assert.Equal(
        PolicyComparison.Hash(Samples.Policy with { GridUvloMaskV = 0.0 }),
        PolicyComparison.Hash(Samples.Policy with { GridUvloMaskV = -0.0 }));

    [Fact]
    public void Differences_are_named_by_place_with_both_values()
    {
        var differences = PolicyComparison.Differences(
            Read(""),
            Read("operationGridVoltageV = 351; gridMaster/deal/resetLimit = 4; largeCapacityUnitIds; "
                + "safety/gridTopologyBasedEvaluation/enabled = true; safety/gridTopologyBasedEvaluation/branchIds = [\"a\"]; "
                + "safety/gridTopologyBasedEvaluation/branchAssociation/a = "
                + "{\"forwardUnitIds\": [\"E001\"], \"backwardUnitIds\": [\"E002\", \"E003\", \"E004\"]}; "
                + "safety/gridTopologyBasedEvaluation/branchCurrentCapacityA/a = 8"));

        Assert.Equal(
            [
                "$.largeCapacityUnitIds is [\"E001\"] in one and [] in the other",
                "$.operationGridVoltageV is 350 in one and 351 in the other",
                "$.safety.gridTopologyBasedEvaluation.enabled is false in one and true in the other",
                "$.safety.gridTopologyBasedEvaluation.branchIds is [] in one and [\"a\"] in the other",
                "$.safety.gridTopologyBasedEvaluation.branchAssociation.a is missing in one and {…} in the other",
                "$.safety.gridTopologyBasedEvaluation.branchCurrentCapacityA.a is missing in one and 8 in the other",
                "$.gridMaster.deal.resetLimit is 3 in one and 4 in the other",
            ],
            differences.Select(difference => difference.ToString()));
    }

    [Fact]
    public void The_hash_is_the_same_in_every_process() => Assert.Equal(
        "5f479ce9c519534def16e1688410b115362b4be87ca3c9ae4d8bc729721fcd8e", PolicyComparison.Hash(Read("")));

    [Fact]
    public void Hashes_are_equal_exactly_where_there_is_no_difference() => Properties.ForAll(
        FsCheck.Fluent.Gen.Two(PolicyGenerator.Policies),
        pair =>
        {
            var (one, other) = (pair.Item1, Read(PolicyFile.Print(pair.Item2)));

            Assert.Empty(PolicyComparison.Differences(pair.Item2, other));
            Assert.Equal(PolicyComparison.Hash(pair.Item2), PolicyComparison.Hash(other));
            Assert.Equal(
                PolicyComparison.Differences(one, other).Count == 0, PolicyComparison.Hash(one) == PolicyComparison.Hash(other));
        });

    static Policy Read(string edits) => PolicyFile.Read(Edits.InOne(Good, edits), "policy.json").Value!;

    static Policy Read(JsonValue tree) => PolicyFile.Read(Encoding.UTF8.GetBytes(tree.PrintCompact()), "policy.json").Value!;
}
