using Apis.Domain.Policies;
using Apis.Domain.Tests.Files;

namespace Apis.Domain.Tests.Policies;

public sealed class BrokenPolicyTests
{
    const string Topology = "$.safety.gridTopologyBasedEvaluation";

    static readonly string Good = Repo.Text("config/E001/policy.json");

    [Theory]
    [InlineData("operationGridVoltageV = \"350\"", "$.operationGridVoltageV")]
    [InlineData("operationGridVoltageV = null", "$.operationGridVoltageV")]
    [InlineData("operationGridVoltageV = [350]", "$.operationGridVoltageV")]
    [InlineData("operationGridVoltageV = 1e999", "$.operationGridVoltageV")]
    [InlineData("operationGridVoltageV = -350", "$.operationGridVoltageV")]
    [InlineData("operationGridVoltageV = 0", "$.operationGridVoltageV")]
    [InlineData("refreshingPeriodMsec = 0", "$.refreshingPeriodMsec")]
    [InlineData("refreshingPeriodMsec = 604800001", "$.refreshingPeriodMsec")]
    [InlineData("heloPeriodMsec = 0.5; user/errorSustainingMsec = -1", "$.heloPeriodMsec $.user.errorSustainingMsec")]
    [InlineData("memberUnitIds = \"E001\"", "$.memberUnitIds")]
    [InlineData("memberUnitIds = []; largeCapacityUnitIds", "$.memberUnitIds")]
    [InlineData(
        "memberUnitIds = [\"E001\", 2, \"E001\", \"\", \"a b\"]",
        "$.memberUnitIds[1] $.memberUnitIds[2] $.memberUnitIds[3] $.memberUnitIds[4]")]
    [InlineData("largeCapacityUnitIds = [\"E001\", \"E009\"]", "$.largeCapacityUnitIds[1]")]
    [InlineData("operationMode = 3", "$.operationMode")]
    [InlineData("gridMaster/voltageReferenceSide = true", "$.gridMaster.voltageReferenceSide")]
    [InlineData("controller = []", "$.controller")]
    [InlineData(
        "controller",
        "$.controller.dcdc.checkpoint.retryLimit $.controller.dcdc.checkpoint.retryWaitMsec "
        + "$.controller.dcdc.voltageReference.authorization.numberOfTrials "
        + "$.controller.dcdc.voltageReference.rampUp.first.timeoutMsec")]
    [InlineData(
        "controller/dcdc/checkpoint/retryLimit = -3; gridMaster/currentCompensation/limitOfTrials = -1",
        "$.controller.dcdc.checkpoint.retryLimit $.gridMaster.currentCompensation.limitOfTrials")]
    [InlineData(
        "controller/retryLimit = 0; gridMaster/deal/resetLimit = 0",
        "$.controller.retryLimit $.gridMaster.deal.resetLimit")]
    [InlineData("controller/dcdc/checkpoint/retryLimit = 1e30", "$.controller.dcdc.checkpoint.retryLimit")]
    [InlineData("safety/sumOfDealGridCurrentMaxA", "$.safety.sumOfDealGridCurrentMaxA")]
    [InlineData("safety/sumOfDealGridCurrentMaxA = 0.5", "$.safety.sumOfDealGridCurrentMaxA")]
    public void Values_that_are_wrong_by_themselves(string edits, string paths) => AssertErrors(paths, edits);

    [Theory]
    [InlineData("operationGridVoltageV = 500", "$.operationGridVoltageV")]
    [InlineData("operationGridVoltageV = 371", "$.operationGridVoltageV")]
    [InlineData("operationGridVoltageV = 309.9", "$.operationGridVoltageV")]
    [InlineData("operationGridVoltageVRange/min = 390", "$.operationGridVoltageVRange.min")]
    [InlineData("operationGridVoltageVRange/max", "$.operationGridVoltageVRange.max")]
    [InlineData("operationGridVoltageVRange/min = 345", "$.operationGridVoltageV $.operationGridVoltageVRange")]
    [InlineData("operationGridVoltageVRange = {\"min\": 320, \"max\": 360}", "$.operationGridVoltageVRange")]
    [InlineData("gridVoltageSeparationV = 30", "$.operationGridVoltageVRange")]
    [InlineData("gridUvloMaskV = 300", "$.gridUvloMaskV")]
    [InlineData("mediator/deal/amountMinWh = 60", "$.mediator.deal.amountMinWh")]
    [InlineData("mediator/deal/amountUnitWh = 0", "$.mediator.deal.amountUnitWh")]
    [InlineData("mediator/deal/amountUnitWh = 60", "$.mediator.deal.amountUnitWh")]
    [InlineData("mediator/deal/amountMinWh = 45; mediator/deal/amountUnitWh = 40", "$.mediator.deal.amountUnitWh")]
    [InlineData("mediator/deal/amountMaxWh = 50.5", "$.mediator.deal.amountMaxWh")]
    [InlineData("mediator/deal/gridCurrentA = 0", "$.mediator.deal.gridCurrentA")]
    [InlineData(
        "gridMaster/deal/forceStopCondition/chargeUnitUpperLimitRsoc = 101",
        "$.gridMaster.deal.forceStopCondition.chargeUnitUpperLimitRsoc")]
    [InlineData("gridMaster/gridMasterSelection/strategy = \"fixed\"", "$.gridMaster.gridMasterSelection.fixedUnitId")]
    [InlineData(
        "gridMaster/gridMasterSelection = {\"strategy\": \"fixed\", \"fixedUnitId\": \"E009\"}",
        "$.gridMaster.gridMasterSelection.fixedUnitId")]
    [InlineData(
        "operationGridVoltageV = 500; mediator/deal/amountMinWh = 60; memberUnitIds = [\"E001\", \"E001\"]; heloPeriodMsec = 0",
        "$.heloPeriodMsec $.mediator.deal.amountMinWh $.memberUnitIds[1] $.operationGridVoltageV")]
    public void Values_that_contradict_one_another(string edits, string paths) => AssertErrors(paths, edits);

    [Theory]
    [InlineData("enabled = true", Topology + ".branchIds")]
    [InlineData("branchIds = []", Topology + ".branchIds")]
    [InlineData("branchIds = [\"a\", \"a\", \" \"]", Topology + ".branchIds[1] " + Topology + ".branchIds[2]")]
    [InlineData(
        "branchAssociation/a",
        Topology + ".branchAssociation.a.backwardUnitIds " + Topology + ".branchAssociation.a.forwardUnitIds")]
    [InlineData("branchAssociation/a/backwardUnitIds = \"E002\"", Topology + ".branchAssociation.a.backwardUnitIds")]
    [InlineData("branchAssociation/a/backwardUnitIds = [\"E002\", \"E003\"]", Topology + ".branchAssociation.a")]
    [InlineData(
        "branchAssociation/a/backwardUnitIds = [\"E001\", \"E002\", \"E003\", \"E004\"]",
        Topology + ".branchAssociation.a.backwardUnitIds[0]")]
    [InlineData(
        "branchAssociation/a/backwardUnitIds = [\"E002\", \"E003\", \"E004\", \"E009\"]",
        Topology + ".branchAssociation.a.backwardUnitIds[3]")]
    [InlineData("branchCurrentCapacityA/a", Topology + ".branchCurrentCapacityA.a")]
    [InlineData("branchCurrentCapacityA/a = 0", Topology + ".branchCurrentCapacityA.a")]
    [InlineData("branchCurrentCapacityA/a = \"8\"", Topology + ".branchCurrentCapacityA.a")]
    public void Lines_that_do_not_part_the_homes_in_two(string edit, string paths)
    {
        string[] good = edit == "enabled = true"
            ? []
            :
            [
                "enabled = true", "branchIds = [\"a\"]", "branchCurrentCapacityA/a = 8",
                "branchAssociation/a = {\"forwardUnitIds\": [\"E001\"], \"backwardUnitIds\": [\"E002\", \"E003\", \"E004\"]}",
            ];

        AssertErrors(paths, string.Join(';', good.Append(edit).Select(each => $"safety/gridTopologyBasedEvaluation/{each}")));
    }

    [Fact]
    public void An_operating_voltage_out_of_its_range_is_said_with_both_ends()
    {
        var error = Assert.Single(Read("operationGridVoltageV = 500").Errors);

        Assert.Equal(
            "policy.json:1: $.operationGridVoltageV is 500, but must lie between $.operationGridVoltageVRange.min 300 "
            + "and .max 380, with room for $.gridVoltageSeparationV 10 on both sides",
            error.ToString());
    }

    static void AssertErrors(string paths, string edits)
    {
        var loaded = Read(edits);

        Assert.Equal(paths, loaded.ErrorPaths());
        Assert.Null(loaded.Value);
    }

    static Apis.Domain.Files.Loaded<Policy> Read(string edits) => PolicyFile.Read(Edits.InOne(Good, edits), "policy.json");
}
