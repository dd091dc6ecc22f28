using System.Text;
using Apis.Domain.Deals;
using Apis.Domain.Files.Json;
using Apis.Domain.Modes;
using Apis.Domain.Policies;
using Apis.Domain.Tests.Files;

namespace Apis.Domain.Tests.Policies;

public sealed class PolicyFileTests
{
    static readonly string Good = Repo.Text("config/E001/policy.json");

    [Fact]
    public void What_it_prints_reads_as_the_same() => Properties.ForAll(PolicyGenerator.Policies, policy =>
    {
        var loaded = PolicyFile.Read(Encoding.UTF8.GetBytes(PolicyFile.Print(policy).Print()), "policy.json");

        Assert.Empty(loaded.Errors);
        Assert.Equal(policy, loaded.Value);
    });

    [Fact]
    public void The_samples_values_load()
    {
        var loaded = Read("user/houseKeepingPeriodMsec; largeCapacityUnitIds");

        Assert.Empty(loaded.Findings);
        Assert.Equal(Samples.Policy with { LargeCapacityUnitIds = [] }, loaded.Value);
    }

    [Fact]
    public void What_holds_a_place_in_the_references_sample_is_no_finding()
    {
        var loaded = Read(
            "safety/gridTopologyBasedEvaluation/branchIds = []; "
            + "safety/gridTopologyBasedEvaluation/branchAssociation = {\"\": \"\"}; "
            + "safety/gridTopologyBasedEvaluation/branchCurrentCapacityA = {\"\": \"\"}; "
            + "gridMaster/gridMasterSelection/fixedUnitId = \"Exxx\"");

        Assert.Empty(loaded.Findings);
    }

    [Fact]
    public void Only_what_has_no_default_is_needed()
    {
        var loaded = Read(
            "refreshingPeriodMsec; operationMode; largeCapacityUnitIds; heloPeriodMsec; user; "
            + "controller/scramVoltageReferenceDelayMsec; "
            + "controller/stopMeTimeoutMsec; controller/stopMeCheckPeriodMsec; controller/dataAcquisitionPeriodMsec; "
            + "controller/requestTimeoutMsec; controller/retryLimit; "
            + "mediator/negotiationTimeoutMsec; mediator/dealLoggingPeriodMsec; "
            + "gridMaster/voltageReferenceSide; gridMaster/voltageReferenceTakeOverDvg; gridMaster/masterDealSelection; "
            + "gridMaster/gridMasterSelection; gridMaster/gridMasterEnsuring; gridMaster/gridMasterWatching; "
            + "gridMaster/deal/referenceSide; gridMaster/gridVoltageOptimization; gridMaster/heloPeriodMsec; "
            + "gridMaster/dataCollectionPeriodMsec; gridMaster/dataCollectionTimeoutMsec; gridMaster/mainLoopPeriodMsec; "
            + "gridMaster/errorSustainingMsec; safety/gridTopologyBasedEvaluation");

        Assert.Empty(loaded.Findings);
        Assert.Equal(
            Samples.Policy with { OperationMode = GlobalMode.Stop, User = new(), LargeCapacityUnitIds = [], },
            loaded.Value);
    }

    [Theory]
    [InlineData(
        "safety/sumOfDealingUnitGridCurrentAllownacePerUnitA = 0.125; "
        + "safety/sumOfDealingUnitGridCurrentAllowancePerUnitA")]
    [InlineData(
        "controller/dcdc/voltageReference/authorization/numberOfTraials = 3; "
        + "controller/dcdc/voltageReference/authorization/numberOfTrials")]
    [InlineData("gridMaster/VoltageReferenceSide = \"chargeUnit\"; gridMaster/voltageReferenceSide")]
    [InlineData("gridMaster/VoltageReferenceTakeOverDvg = \"theoretical\"; gridMaster/voltageReferenceTakeOverDvg")]
    [InlineData(
        "gridMaster/gridMasterEnsuring/interlockinconsistency/retryWaitMsec = 2000; "
        + "gridMaster/gridMasterEnsuring/interlockInconsistency")]
    [InlineData(
        "gridMaster/gridMasterWatching/absence/ensureWaitMsecc = 5000; gridMaster/gridMasterWatching/absence/ensureWaitMsec")]
    [InlineData("gridMaster/GridvoltageOptimization/enabled = false; gridMaster/gridVoltageOptimization")]
    [InlineData("gridMastererrorSustainingMsec = 30000; gridMaster/errorSustainingMsec")]
    [InlineData("operationGridVoltageRange = {\"min\": 300, \"max\": 380}; operationGridVoltageVRange")]
    public void A_spelling_of_the_specification_counts_with_a_warning(string edits)
    {
        var loaded = Read(edits);

        var misspelt = "$." + edits.Split(" = ")[0].Replace('/', '.');
        Assert.StartsWith(loaded.WarningPaths(), misspelt, StringComparison.Ordinal);
        Assert.Single(loaded.Warnings);
        Assert.Equal(Read("").Value, loaded.Value);
    }

    [Fact]
    public void The_specifications_capacities_of_lines_count_with_a_warning()
    {
        var loaded = Read(
            "safety/gridTopologyBasedEvaluation = {\"enabled\": true, \"branchIds\": [\"a\"], \"branchAssociation\": "
            + "{\"a\": {\"forwardUnitIds\": [\"E001\"], \"backwardUnitIds\": [\"E002\", \"E003\", \"E004\"]}}}; "
            + "safety/branchCurrentCapacityA = {\"a\": 8}");

        Assert.Equal("$.safety.branchCurrentCapacityA", loaded.WarningPaths());
        Assert.Equal(new("a", ["E001"], ["E002", "E003", "E004"], 8), Assert.Single(loaded.Value!.Safety.Branches));
    }

    [Fact]
    public void A_misspelt_key_beside_the_right_one_does_not_count()
    {
        var loaded = Read("gridMastererrorSustainingMsec = 1");

        Assert.Equal(TimeSpan.FromSeconds(30), loaded.Value?.GridMaster.ErrorSustaining);
        Assert.Equal("$.gridMastererrorSustainingMsec", loaded.WarningPaths());
    }

    [Theory]
    [InlineData("charge", Side.ChargeUnit)]
    [InlineData("charging node", Side.ChargeUnit)]
    [InlineData("discharge", Side.DischargeUnit)]
    [InlineData("discharging node", Side.DischargeUnit)]
    [InlineData("dischargeUnits", Side.ChargeUnit)]
    public void Words_of_the_specification_count_and_unknown_ones_fall_back_with_a_warning(string word, Side side)
    {
        var loaded = Read($"gridMaster/voltageReferenceSide = \"{word}\"; gridMaster/deal/referenceSide = \"{word}\"");

        Assert.Equal("$.gridMaster.deal.referenceSide $.gridMaster.voltageReferenceSide", loaded.WarningPaths());
        Assert.Equal((side, side), (loaded.Value?.GridMaster.VoltageReferenceSide, loaded.Value?.GridMaster.ReferenceSide));
    }

    [Fact]
    public void Unknown_words_fall_back_as_in_the_reference()
    {
        var loaded = Read(
            "operationMode = \"run\"; gridMaster/voltageReferenceTakeOverDvg = \"measured\"; "
            + "gridMaster/masterDealSelection/strategy = \"oldestDeal\"; gridMaster/gridMasterSelection/strategy = \"nobody\"");

        Assert.Equal(4, loaded.Warnings.Count());
        Assert.Equal(GlobalMode.Stop, loaded.Value?.OperationMode);
        Assert.Equal(TakeOverVoltage.Theoretical, loaded.Value?.GridMaster.TakeOverVoltage);
        Assert.Equal(MasterDealStrategy.NewestDeal, loaded.Value?.GridMaster.MasterDealStrategy);
        Assert.Equal(GridMasterStrategy.VoltageReferenceUnit, loaded.Value?.GridMaster.GridMasterStrategy);
    }

    [Theory]
    [InlineData("voltageReference")]
    [InlineData("Voltage Reference")]
    public void The_specifications_name_of_the_GridMaster_strategy_counts(string word)
    {
        var loaded = Read($"gridMaster/gridMasterSelection/strategy = \"{word}\"");

        Assert.Contains("\"voltageReferenceUnit\"", Assert.Single(loaded.Warnings).Expected);
    }

    [Fact]
    public void An_unknown_key_is_a_warning_that_names_the_nearest_known_one()
    {
        var loaded = Read(
            "controller/stopMeTimeOutMs = 1; mediator/colour = \"red\"; gridMaster/#old = 1; gridMaster/x.encrypted_ = {}");

        Assert.Equal(
            [
                "policy.json:1: warning: $.controller.stopMeTimeOutMs is 1, but is no known key; "
                    + "the nearest is $.controller.stopMeTimeoutMsec",
                "policy.json:1: warning: $.mediator.colour is \"red\", but is no known key",
            ],
            loaded.Findings.Select(finding => finding.ToString()));
    }

    [Theory]
    [InlineData("gridVoltageAllowanceV = 10", "$.gridVoltageAllowanceV")]
    [InlineData("controller/stopMeCheckPeriodMsec = 60001", "$.controller.stopMeCheckPeriodMsec")]
    [InlineData(
        "gridMaster/gridVoltageOptimization/enabled = true; gridVoltageDropAllowanceV = 41",
        "$.gridMaster.gridVoltageOptimization.enabled")]
    public void What_makes_no_sense_but_does_no_harm_is_a_warning(string edits, string paths)
    {
        var loaded = Read(edits);

        Assert.Equal(paths, loaded.WarningPaths());
        Assert.NotNull(loaded.Value);
    }

    [Fact]
    public void What_is_wrong_in_a_topology_that_is_not_in_use_is_a_warning()
    {
        var loaded = Read("safety/gridTopologyBasedEvaluation/branchIds = [\"a\", 1]");

        Assert.Equal("$.safety.gridTopologyBasedEvaluation.branchIds[1]", loaded.WarningPaths());
        Assert.Empty(loaded.Value!.Safety.Branches);
    }

    static Apis.Domain.Files.Loaded<Policy> Read(string edits) => PolicyFile.Read(Edits.InOne(Good, edits), "policy.json");
}
