using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Scenarios;
using Apis.Domain.Tests.Negotiations;
using Apis.Domain.Units;
using static Apis.Domain.Deals.Direction;

namespace Apis.Domain.Tests.Scenarios;

public sealed class ScenarioEvaluationTests
{
    static readonly TimeSlice Slice = Samples.Scenario.Slices[0];

    /// <summary>State of charge; own request; accept of another's charge request and of its discharge request.</summary>
    public static TheoryData<double, Share?, Share?, Share?> WorkedExamples => new()
    {
        { 95, new(Discharge, 240, 10), new(Discharge, 960, 10), null },
        { 90, null, new(Discharge, 720, 10), null },
        { 80, null, new(Discharge, 240, 10), null },
        { 75, null, null, null },
        { 70, null, null, new(Charge, 240, 10) },
        { 60, null, null, new(Charge, 720, 10) },
        { 59.99, new(Charge, 1, 10), null, new(Charge, 721, 10) },
        { 55, new(Charge, 240, 10), null, new(Charge, 960, 10) },
    };

    [Theory]
    [MemberData(nameof(WorkedExamples))]
    public void The_sample_asks_and_grants_by_state_of_charge(
        double rsocPercent, Share? request, Share? toCharge, Share? toDischarge)
    {
        var remainingWh = RemainingCapacity.Wh(Samples.Hardware, new BatteryReading(rsocPercent)).Value;

        Assert.Equal(request, ScenarioEvaluation.Request(Slice, remainingWh).Value);
        Assert.Equal(toCharge, Accept(remainingWh, Charge).Value);
        Assert.Equal(toDischarge, Accept(remainingWh, Discharge).Value);
    }

    [Theory]
    [InlineData(4320, "the battery is at the limit of 4320 Wh")]
    [InlineData(3840, "the scenario asks for nothing in status sufficient")]
    public void To_want_nothing_is_no_error(int remainingWh, string why) =>
        Assert.Equal(new Problem(why), ScenarioEvaluation.Request(Slice, remainingWh).Problem);

    [Theory]
    [InlineData(4560, Discharge, "the scenario grants no charge in status excess")]
    [InlineData(3600, Charge, "the battery is at the limit of 3600 Wh")]
    public void To_grant_nothing_is_no_error(int remainingWh, Direction requested, string why) =>
        Assert.Equal(new Problem(why), Accept(remainingWh, requested).Problem);

    [Fact]
    public void A_status_that_the_scenario_does_not_have_is_a_warning()
    {
        var slice = Slice with { BatteryStatus = [new("full", 4000, null)] };

        Assert.Equal(Warning("the scenario has no battery status for 100 Wh"), ScenarioEvaluation.Request(slice, 100).Problem);
        Assert.Equal(
            Warning("the scenario has no battery status for 100 Wh"),
            ScenarioEvaluation.Accept(slice, 100, NegotiationSamples.Request(), "E002").Problem);
    }

    [Fact]
    public void A_status_without_an_entry_asks_for_nothing() =>
        Assert.Null(ScenarioEvaluation.Request(Slice with { Requests = [] }, 4560).Problem?.Raises);

    [Fact]
    public void To_charge_comes_first_where_a_status_has_both()
    {
        var slice = Slice with { Requests = [new("short", Charge: new(2880), Discharge: new(100))] };

        Assert.Equal(new Share(Charge, 280), ScenarioEvaluation.Request(slice, 2600).Value);
    }

    [Fact]
    public void A_limit_that_contradicts_its_status_is_named()
    {
        var slice = Slice with { Requests = [new("short", Charge: new(2000))], Accepts = [new("excess", Discharge: new(4500))] };

        Assert.Equal(
            Warning("status short at 2500 Wh contradicts its limit for charge, 2000 Wh"),
            ScenarioEvaluation.Request(slice, 2500).Problem);
        Assert.Equal(
            Warning("status excess at 4400 Wh contradicts its limit for discharge, 4500 Wh"),
            ScenarioEvaluation.Accept(slice, 4400, NegotiationSamples.Request(Charge), "E002").Problem);
    }

    [Fact]
    public void The_request_carries_the_partner_that_the_scenario_names()
    {
        var slice = Slice with { Requests = [new("excess", Discharge: new(4320, PairUnitId: "E003"))] };

        Assert.Equal(new Share(Discharge, 240, null, "E003"), ScenarioEvaluation.Request(slice, 4560).Value);
    }

    [Theory]
    [InlineData("E002", true)]
    [InlineData("E003", false)]
    public void A_request_for_one_partner_is_granted_by_no_other(string partner, bool granted) => Assert.Equal(
        granted,
        ScenarioEvaluation.Accept(
            Slice, 4560, NegotiationSamples.Request(Charge) with { PairUnitId = partner }, "E002").Succeeded);

    [Theory]
    [InlineData("E001", true)]
    [InlineData("E003", false)]
    public void A_scenario_that_grants_one_partner_grants_no_other(string partner, bool granted)
    {
        var slice = Slice with { Accepts = [new("excess", Discharge: new(3600, 10, partner))] };

        var accept = ScenarioEvaluation.Accept(slice, 4560, NegotiationSamples.Request(Charge), "E002");

        Assert.Equal(granted ? new Share(Discharge, 960, 10, partner) : null, accept.Value);
        Assert.Null(accept.Problem?.Raises);
    }

    [Fact]
    public void The_amount_and_the_points_asked_for_do_not_matter_to_the_one_that_grants() => Assert.Equal(
        new Share(Discharge, 960, 10),
        ScenarioEvaluation.Accept(
            Slice, 4560, NegotiationSamples.Request(Charge) with { AmountWh = 1, PointPerWh = 0.5 }, "E002").Value);

    static Outcome<Share> Accept(int remainingWh, Direction requested) =>
        ScenarioEvaluation.Accept(Slice, remainingWh, NegotiationSamples.Request(requested), "E002");

    static Problem Warning(string text) => new(text, ErrorKind.Local(ErrorCategory.User, ErrorLevel.Warn));
}
