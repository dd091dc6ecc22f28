using Apis.Domain.Deals;
using Apis.Domain.Modes;
using Apis.Domain.Negotiations;
using Apis.Domain.Scenarios;
using Apis.Domain.Tests.Time;
using FsCheck.Fluent;
using static Apis.Domain.Tests.Negotiations.NegotiationSamples;

namespace Apis.Domain.Tests.Negotiations;

public sealed class HomeDecisionsTests
{
    [Fact]
    public void Two_homes_come_from_a_request_to_the_terms_of_a_deal()
    {
        var full = Home("E001", rsocPercent: 95);
        var empty = Home("E002", rsocPercent: 55);

        var request = HomeDecisions.Ask(full).Value!;
        var accept = HomeDecisions.Answer(empty, request).Value!;
        var chosen = HomeDecisions.Choose(full, request, [accept]).Value!;
        var terms = Agreement.Terms(request, chosen, "negotiation-1", Samples.Policy.Mediator).Value!;

        Assert.Equal((Direction.Discharge, 240), (request.Type, request.AmountWh));
        Assert.Equal((Direction.Charge, 960), (accept.Type, accept.AmountWh));
        Assert.Equal(("E001", "E002", 50), (terms.DischargeUnitId, terms.ChargeUnitId, terms.DealAmountWh));
    }

    [Fact]
    public void An_amount_that_is_the_minimum_never_leaves_the_node()
    {
        // 4420 Wh are 100 Wh over the limit; a request needs more than the minimum.
        var home = Home("E001", rsocPercent: 4420 * 100 / 4800.0);

        Assert.Equal("100 Wh are not more than the minimum, 100 Wh", HomeDecisions.Ask(WithMinimum(home, 100)).Problem?.Text);
        Assert.Equal(100, HomeDecisions.Ask(WithMinimum(home, 99)).Value?.AmountWh);
        Assert.False(HomeDecisions.Answer(WithMinimum(Home("E002", 70), 240), Request()).Succeeded);
        Assert.True(HomeDecisions.Answer(WithMinimum(Home("E002", 70), 239), Request()).Succeeded);
    }

    [Fact]
    public void The_gate_is_asked_each_time()
    {
        var home = Home("E001", 95);
        var closed = home with { Dealing = Open with { HasLocalError = true } };

        Assert.Equal("the home is in error", HomeDecisions.Ask(closed).Problem?.Text);
        Assert.Equal("the home is in error", HomeDecisions.Answer(closed, Request() with { UnitId = "E002" }).Problem?.Text);
        Assert.Equal("the home is in error", HomeDecisions.Choose(closed, Request(), [Accept()]).Problem?.Text);
    }

    [Fact]
    public void A_direction_that_another_node_of_the_battery_has_taken_is_closed_and_the_other_open()
    {
        var gateway = Home("E001", 95) with { Dealing = Open with { LockedDirections = [Direction.Discharge] } };

        Assert.False(HomeDecisions.Ask(gateway).Succeeded);
        Assert.False(HomeDecisions.Answer(gateway, Request(Direction.Charge) with { UnitId = "E002" }).Succeeded);
        Assert.False(HomeDecisions.Choose(gateway, Request(), [Accept()]).Succeeded);
        Assert.True(HomeDecisions.Choose(gateway, Request(Direction.Charge), [Accept(Direction.Discharge)]).Succeeded);
    }

    [Fact]
    public void A_home_does_not_answer_itself() =>
        Assert.Equal("the request is my own", HomeDecisions.Answer(Home("E001", 55), Request()).Problem?.Text);

    [Fact]
    public void A_home_without_a_state_of_charge_asks_for_nothing()
    {
        var home = Home("E001", 95);

        Assert.False(HomeDecisions.Ask(home with { Reading = home.Reading with { Battery = default } }).Succeeded);
    }

    [Fact]
    public void The_slice_is_that_of_the_data_in_the_homes_zone()
    {
        // It is noon in UTC and nine in the evening in Tokyo.
        var home = WithSlices(
            Home("E001", 95),
            Samples.Scenario.Slices[0] with { To = TimeSpan.FromHours(18), Requests = [] },
            Samples.Scenario.Slices[0] with { From = TimeSpan.FromHours(18) });

        Assert.False(HomeDecisions.Ask(home).Succeeded);
        Assert.True(HomeDecisions.Ask(home with { Zone = Zones.Tokyo }).Succeeded);
    }

    [Fact]
    public void A_slice_without_a_strategy_chooses_by_amount()
    {
        var home = Home("E001", 95);
        Accept[] accepts = [Accept(), Accept() with { UnitId = "E003", AmountWh = 2000, PointPerWh = null }];

        Assert.Equal("E002", HomeDecisions.Choose(home, Request(), accepts).Value?.UnitId);
        Assert.Equal(
            "E003",
            HomeDecisions.Choose(WithSlices(home, Samples.Scenario.Slices[0]), Request(), accepts).Value?.UnitId);
    }

    [Fact]
    public void In_soft_stop_a_negotiation_that_is_under_way_ends_without_a_deal() => Assert.Equal(
        "the mode is heteronomous",
        HomeDecisions.Choose(
            Home("E001", 95) with { Dealing = Open with { Mode = EffectiveMode.Heteronomous } },
            Request(),
            [Accept()]).Problem?.Text);

    [Fact]
    public void No_deal_is_ever_about_more_than_the_requester_or_the_acceptor_has_room_for() => Properties.ForAll(
        from one in Gen.Choose(0, 1_000)
        from other in Gen.Choose(0, 1_000)
        from unitWh in Gen.Choose(1, 100)
        from maxWh in Gen.Choose(50, 1_000)
        select (one: Home("E001", one / 10.0), other: Home("E002", other / 10.0), unitWh, maxWh),
        of =>
        {
            var policy = Samples.Policy.Mediator with { DealAmountUnitWh = of.unitWh, DealAmountMaxWh = of.maxWh };
            if (HomeDecisions.Ask(of.one).Value is not { } request
                || HomeDecisions.Answer(of.other, request).Value is not { } accept)
                return true;

            var terms = Agreement.Terms(request, accept, "negotiation-1", policy).Value;
            return request.Type == accept.Type.Opposite()
                && (terms is null || (terms.DealAmountWh <= request.AmountWh && terms.DealAmountWh <= accept.AmountWh));
        },
        cases: 3_000);

    static HomeView WithMinimum(HomeView home, int minWh) => home with
    {
        Files = home.Files with
        {
            Policy = Samples.Policy with { Mediator = Samples.Policy.Mediator with { DealAmountMinWh = minWh } },
        },
    };

    static HomeView WithSlices(HomeView home, params TimeSlice[] slices) => home with
    {
        Files = home.Files with { Scenario = new() { Slices = slices.ToValueList() } },
    };
}
