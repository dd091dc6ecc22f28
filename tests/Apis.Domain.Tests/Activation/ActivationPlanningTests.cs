using Apis.Domain.Activation;
using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Errors;
using Apis.Domain.Grid;
using Apis.Domain.HandOvers;
using Apis.Domain.Policies;
using Apis.Domain.Tests.Deals;
using Apis.Domain.Units;

namespace Apis.Domain.Tests.Activation;

public sealed class ActivationPlanningTests
{
    static readonly Deal Deal = Samples.Deal();
    static readonly Deal Running = Samples.Deal("running", "E003", "E004").Started(isMaster: true);

    [Theory]
    [InlineData(Side.ChargeUnit, "E002", 1)]
    [InlineData(Side.DischargeUnit, "E001", -1)]
    public void The_first_deal_starts_the_voltage_reference_on_the_master_side(Side side, string unitId, double targetA)
    {
        var plan = Plan(Grid([Deal], Samples.Unit("E001"), Samples.Unit("E002")), side);

        Assert.Equal(
            new ActivationPlan
            {
                MasterSide = side,
                Command = new(unitId, DeviceCommand.VoltageReference),
                CompensationTargetA = targetA,
                BecomesMaster = true,
                IsFirst = true,
            },
            plan);
    }

    [Fact]
    public void A_later_deal_starts_its_master_side_in_CC_and_must_not_disturb_the_voltage_reference()
    {
        var plan = Plan(Grid([Running, Deal], Samples.Unit("E002"), Holder("E004", 1.02)));

        Assert.Equal(new UnitCommand("E002", DeviceCommand.Start(Direction.Charge, 1)), plan.Command);
        Assert.Equal((1.02, false, false), (plan.CompensationTargetA, plan.BecomesMaster, plan.IsFirst));
    }

    [Fact]
    public void A_master_side_that_runs_for_others_gets_the_deals_current_on_top()
    {
        var other = Samples.Deal("other", "E003", "E002", 0.8).Started();

        var plan = Plan(Grid([Running, other, Deal], Samples.Unit("E002", ConverterMode.Charge, 0.8), Holder("E004", 1)));

        Assert.Equal(new UnitCommand("E002", DeviceCommand.Current(1.8)), plan.Command);
    }

    [Fact]
    public void So_does_a_discharging_one_whose_currents_are_negative()
    {
        var other = Samples.Deal("other", "E001", "E004", 0.8).Started();
        var grid = Grid([Running, other, Deal], Samples.Unit("E001", ConverterMode.Discharge, -0.8), Holder("E003", -1));

        Assert.Equal(new UnitCommand("E001", DeviceCommand.Current(1.8)), Plan(grid, Side.DischargeUnit).Command);
    }

    [Fact]
    public void At_the_voltage_reference_nothing_is_told_and_the_target_grows_by_the_deals_share()
    {
        var deal = Samples.Deal("deal", "E001", "E004", 0.5);

        var plan = ActivationPlanning.Plan(Grid([Running, deal], Holder("E004", 1.02)), deal, Side.ChargeUnit).Value!;

        Assert.Null(plan.Command);
        Assert.Equal(1.52, plan.CompensationTargetA, 12);
        Assert.False(plan.BecomesMaster);
    }

    [Fact]
    public void The_first_deal_flips_to_the_home_of_large_capacity()
    {
        var plan = Plan(WithLarge("E001", Grid([Deal], Samples.Unit("E001"), Samples.Unit("E002"))));

        Assert.Equal(Side.DischargeUnit, plan.MasterSide);
        Assert.Equal(new UnitCommand("E001", DeviceCommand.VoltageReference), plan.Command);
        Assert.Equal(-1, plan.CompensationTargetA);
    }

    [Fact]
    public void The_voltage_moves_to_a_home_of_large_capacity_on_the_master_side()
    {
        var plan = Plan(WithLarge("E002", Grid([Running, Deal], Samples.Unit("E002"), Holder("E004", 0.97))));

        Assert.Equal(new HandOver("E004", "E002", 350, new(ConverterMode.Charge, 0.97)), plan.HandOver);
        Assert.Equal((1, true, false), (plan.CompensationTargetA, plan.BecomesMaster, plan.IsFirst));
    }

    [Fact]
    public void It_moves_to_one_on_the_slave_side_too_when_the_sides_may_change()
    {
        var units = new[] { Samples.Unit("E001"), Samples.Unit("E002"), Holder("E004", 1) };

        Assert.Equal("E001", Plan(WithLarge("E001", Grid([Running, Deal], units))).HandOver?.NewUnitId);
        var transitional = Samples.Deal("transitional", "E003", "E005").Active();
        Assert.Null(Plan(WithLarge("E001", Grid([Running, transitional, Deal], units))).HandOver);
    }

    [Fact]
    public void A_new_holder_that_ran_already_keeps_its_current_in_the_target_and_can_go_back_to_it()
    {
        var other = Samples.Deal("other", "E003", "E002", 0.8).Started();
        var grid = Grid([Running, other, Deal], Samples.Unit("E002", ConverterMode.Charge, 0.8), Holder("E004", 1));

        var plan = Plan(WithLarge("E002", grid));

        Assert.Equal(1.8, plan.CompensationTargetA, 12);
        Assert.Equal(new CurrentRole(ConverterMode.Charge, 0.8), plan.HandOver?.NewBefore);
    }

    [Fact]
    public void A_holder_that_is_large_itself_keeps_the_voltage() =>
        Assert.Null(Plan(WithLarge("E004", Grid([Running, Deal], Samples.Unit("E002"), Holder("E004", 1)))).HandOver);

    [Fact]
    public void With_the_actual_voltage_the_new_holder_takes_what_it_measures()
    {
        var grid = WithLarge("E002", Grid([Running, Deal], Samples.Unit("E002"), Holder("E004", 1)));
        grid = grid with
        {
            Policy = grid.Policy with { GridMaster = grid.Policy.GridMaster with { TakeOverVoltage = TakeOverVoltage.Actual } },
        };

        Assert.Null(Plan(grid).HandOver!.GridVoltageV);
    }

    [Fact]
    public void A_lost_voltage_reference_is_a_hardware_error() => Assert.Equal(
        "HARDWARE:GLOBAL:ERROR",
        ProblemOf(Grid([Running, Deal], Samples.Unit("E002"), Samples.Unit("E004"))).Raises.ToString());

    [Fact]
    public void An_unknown_mode_or_current_stops_it()
    {
        var silent = Samples.Unit("E002");
        silent = silent with { Converter = silent.Converter with { Mode = null } };

        Assert.Equal("the mode of E002 is unknown", ProblemOf(Grid([Deal], silent)).Text);
        Assert.Equal("the mode of E002 is unknown", ProblemOf(Grid([Deal])).Text);
        Assert.Equal(
            "the grid current of E004 is unknown",
            ProblemOf(Grid([Running, Deal], Samples.Unit("E002"), Holder("E004", null))).Text);
    }

    [Fact]
    public void A_converter_that_runs_without_any_deal_is_not_started() =>
        Assert.Equal(
            "E002 runs though no deal is active",
            ProblemOf(Grid([Deal], Samples.Unit("E002", ConverterMode.Charge, 1))).Text);

    static ActivationPlan Plan(GridView grid, Side side = Side.ChargeUnit) => ActivationPlanning.Plan(grid, Deal, side).Value!;

    static Problem ProblemOf(GridView grid) => ActivationPlanning.Plan(grid, Deal, Side.ChargeUnit).Problem!;

    static GridView Grid(Deal[] deals, params UnitReading[] units) => new([.. deals], [.. units], Samples.Policy);

    static GridView WithLarge(string unitId, GridView grid) =>
        grid with { Policy = grid.Policy with { LargeCapacityUnitIds = [unitId] } };

    static UnitReading Holder(string id, double? gridCurrentA)
    {
        var unit = Samples.Unit(id, ConverterMode.VoltageReference);
        var meter = unit.Converter.Meter with { GridCurrentA = gridCurrentA };
        return unit with { Converter = unit.Converter with { Meter = meter } };
    }
}
