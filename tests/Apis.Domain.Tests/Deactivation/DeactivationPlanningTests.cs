using Apis.Domain.Converters;
using Apis.Domain.Deactivation;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.HandOvers;
using Apis.Domain.Tests.Deals;
using Apis.Domain.Units;

namespace Apis.Domain.Tests.Deactivation;

public sealed class DeactivationPlanningTests
{
    static readonly Deal Master = Samples.Deal("master").Stopped(isMaster: true);
    static readonly Deal Later = Samples.Deal("later", "E003", "E004").Started();
    static readonly UnitReading Holder = Samples.Unit("E002", ConverterMode.VoltageReference, 1);

    [Fact]
    public void The_last_deal_takes_the_grid_down() =>
        Assert.Equal(new DeactivationPlan { Command = new("E002", DeviceCommand.Wait) }, Plan(Master, [Master], Holder));

    [Fact]
    public void The_voltage_goes_to_a_deal_that_lives_on()
    {
        var plan = Plan(Master, [Master, Later], Holder, Samples.Unit("E004", ConverterMode.Charge, 1));

        Assert.Equal(new HandOver("E002", "E004", 350, NewBefore: new(ConverterMode.Charge, 1)), plan.HandOver);
        Assert.Equal(
            (Later, "E004", Side.ChargeUnit),
            (plan.NextMaster!.Deal, plan.NextMaster.UnitId, plan.NextMaster.MasterSide));
        Assert.Null(plan.Command);
    }

    [Fact]
    public void Only_the_flag_moves_when_the_holder_has_another_deal()
    {
        var same = Samples.Deal("same", "E003", "E002").Started();

        Assert.Equal(
            new DeactivationPlan { NextMaster = new(same, "E002", Side.ChargeUnit) },
            Plan(Master, [Master, same], Holder));
    }

    [Fact]
    public void A_deal_that_is_not_the_master_leaves_the_holder_alone()
    {
        var deal = Samples.Deal("deal", "E003", "E002").Stopped();

        Assert.Equal(new DeactivationPlan(), Plan(deal, [Master, deal], Holder));
        Assert.Equal("LOGIC:GLOBAL:ERROR", ProblemOf(deal, [deal], Holder).Raises.ToString());
    }

    [Fact]
    public void A_converter_in_CC_goes_to_wait_or_back_to_the_current_of_its_other_deals()
    {
        var deal = Samples.Deal("deal", "E003", "E004").Stopped();
        var other = Samples.Deal("other", "E001", "E004", 0.8).Started();
        var charging = Samples.Unit("E004", ConverterMode.Charge, 1.8);

        Assert.Equal(new("E004", DeviceCommand.Wait), Plan(deal, [Master, deal], charging).Command);
        Assert.Equal(new("E004", DeviceCommand.Current(0.8)), Plan(deal, [Master, deal, other], charging).Command);
    }

    [Fact]
    public void A_converter_that_waits_already_is_told_nothing() =>
        Assert.Equal(new DeactivationPlan(), Plan(Master, [Master, Later], Samples.Unit("E002")));

    [Fact]
    public void An_unknown_mode_or_voltage_stops_it()
    {
        var silent = Holder with { Converter = Holder.Converter with { TargetGridVoltageV = null } };

        Assert.Equal("the mode of E002 is unknown", ProblemOf(Master, [Master]).Text);
        Assert.Equal("the voltage set at E002 is unknown", ProblemOf(Master, [Master, Later], silent).Text);
    }

    static DeactivationPlan Plan(Deal deal, Deal[] deals, params UnitReading[] units) =>
        DeactivationPlanning.Plan(new([.. deals], [.. units], Samples.Policy), deal, Side.ChargeUnit).Value!;

    static Problem ProblemOf(Deal deal, Deal[] deals, params UnitReading[] units) =>
        DeactivationPlanning.Plan(new([.. deals], [.. units], Samples.Policy), deal, Side.ChargeUnit).Problem!;
}
