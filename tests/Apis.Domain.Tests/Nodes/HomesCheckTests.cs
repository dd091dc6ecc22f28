using Apis.Domain.Nodes;

namespace Apis.Domain.Tests.Nodes;

public sealed class HomesCheckTests
{
    [Fact]
    public void A_difference_between_policies_is_named_with_both_values()
    {
        var findings = HomesCheck.Check([Home("a", "E001"), Home("b", "E002", policy: "heloPeriodMsec = 4000")]);

        Assert.Equal(
            "b/policy.json: $.heloPeriodMsec is 4000, but must be the same as in a/policy.json, where it is 5000",
            Assert.Single(findings).ToString());
    }

    [Fact]
    public void A_unit_id_that_is_there_twice_is_an_error()
    {
        var findings = HomesCheck.Check([Home("a", "E001"), Home("b", "E002"), Home("c", "E001")]);

        Assert.Equal(
            "c/config.json: $.unitId is \"E001\", but is the id of a/config.json too; a cluster has each id once",
            Assert.Single(findings).ToString());
    }

    [Fact]
    public void Homes_of_another_cluster_are_compared_among_themselves()
    {
        var findings = HomesCheck.Check(
            [
                Home("a", "E001"),
                Home("b", "E001", "clusterId = \"other\""),
                Home("c", "E002", "clusterId = \"other\"", "heloPeriodMsec = 1"),
            ]);

        Assert.Equal(
            ["b/config.json: warning: $.clusterId", "c/config.json: warning: $.clusterId", "c/policy.json: $.heloPeriodMsec"],
            findings.Select(finding => finding.ToString().Split(" is ")[0]));
    }

    static Home Home(string folder, string unitId, string config = "", string policy = "")
    {
        var memory = new MemoryFolder().With("config.json", $"unitId = \"{unitId}\"; {config}").With("policy.json", policy);
        return new(folder, NodeFolder.Load("home", memory.Read).Value!);
    }
}
