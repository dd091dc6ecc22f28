using Apis.Domain.Converters;
using Apis.Domain.Deactivation;
using Apis.Domain.Deals;
using Apis.Domain.Grid;
using Apis.Domain.Policies;
using Apis.Domain.Tests.Deals;

namespace Apis.Domain.Tests.Deactivation;

public sealed class NextMasterDealTests
{
    static readonly Deal Ending = Samples.Deal("ending").Stopped(isMaster: true);
    static readonly Deal Older = At("older", "E003", "E004", -9);
    static readonly Deal Newer = At("newer", "E004", "E005", -3);

    [Fact]
    public void Without_another_active_deal_the_grid_goes_down() =>
        Assert.Null(Choose(
            Side.ChargeUnit, Samples.Policy, Ending, Samples.Deal("waiting"), Samples.Deal("ended").Deactivated()));

    [Fact]
    public void A_deal_at_the_home_that_holds_the_voltage_comes_first()
    {
        var same = At("same", "E003", "E002", -20);

        Assert.Equal(new(same, "E002", Side.ChargeUnit), Choose(Side.ChargeUnit, Samples.Policy, Ending, Older, same, Newer));
    }

    [Theory]
    [InlineData("E004", "older", Side.ChargeUnit)]
    [InlineData("E003", "older", Side.DischargeUnit)]
    public void Then_the_newest_with_a_home_of_large_capacity(string large, string deal, Side side)
    {
        var policy = Samples.Policy with { LargeCapacityUnitIds = [large] };

        var next = Choose(Side.ChargeUnit, policy, Ending, Older, At("newest", "E005", "E006", -1));

        Assert.Equal((deal, large, side), (next?.Deal.DealId, next?.UnitId, next!.MasterSide));
    }

    [Fact]
    public void Then_the_newest_of_all() =>
        Assert.Equal(new(Newer, "E005", Side.ChargeUnit), Choose(Side.ChargeUnit, Samples.Policy, Ending, Older, Newer));

    [Fact]
    public void The_master_side_goes_back_to_what_the_policy_says() =>
        Assert.Equal(new(Newer, "E005", Side.ChargeUnit), Choose(Side.DischargeUnit, Samples.Policy, Ending, Older, Newer));

    [Fact]
    public void It_stays_while_another_deal_is_about_to_start_or_end()
    {
        var transitional = Samples.Deal("transitional", "E005", "E006").Active(at: Samples.Noon.AddMinutes(-1));

        Assert.Equal(
            new(transitional, "E005", Side.DischargeUnit),
            Choose(Side.DischargeUnit, Samples.Policy, Ending, Older, transitional));
    }

    static Deal At(string id, string from, string to, double minutes) =>
        Samples.Deal(id, from, to).Started(activated: Samples.Noon.AddMinutes(minutes));

    static NextMasterDeal? Choose(Side masterSide, Policy policy, params Deal[] deals) => NextMasterDeal.Choose(
        new GridView([.. deals], [Samples.Unit("E002", ConverterMode.VoltageReference)], policy), Ending, masterSide);
}
