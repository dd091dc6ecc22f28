using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Grid;

namespace Apis.Domain.Tests.Deals;

public sealed class DealPowerTests
{
    [Fact]
    public void Alone_a_deal_has_all_the_power()
    {
        var deal = Samples.Deal().Started(isMaster: true);

        Assert.Equal(345, Of(Grid(345, deal), deal));
    }

    [Fact]
    public void A_discharging_reference_counts_what_leaves_its_battery()
    {
        var deal = Samples.Deal(from: "E002", to: "E001").Started(isMaster: true);
        var grid = Grid(-345, deal);
        var gridMaster = Samples.Policy.GridMaster with { ReferenceSide = Side.DischargeUnit };
        grid = grid with { Policy = Samples.Policy with { GridMaster = gridMaster } };

        Assert.Equal(345, Of(grid, deal));
    }

    [Fact]
    public void Deals_of_one_home_share_by_current()
    {
        var deal = Samples.Deal().Started(isMaster: true) with { ChargeUnitCompensatedGridCurrentA = 1.01 };
        var other = Samples.Deal("deal-2", from: "E003").Started() with { ChargeUnitCompensatedGridCurrentA = 0.99 };

        Assert.Equal(353.5, Of(Grid(700, deal, other), deal), 9);
    }

    [Fact]
    public void A_share_of_no_current_is_a_problem()
    {
        var deal = Samples.Deal().Started(isMaster: true) with { ChargeUnitCompensatedGridCurrentA = 1 };
        var other = Samples.Deal("deal-2", from: "E003").Started() with { ChargeUnitCompensatedGridCurrentA = -1 };

        var outcome = DealPower.ShareW(Grid(0, deal, other), deal, Side.ChargeUnit);

        Assert.Equal("LOGIC:GLOBAL:ERROR", outcome.Problem?.Raises.ToString());
    }

    [Fact]
    public void An_unknown_power_is_a_problem()
    {
        var deal = Samples.Deal().Started(isMaster: true);

        var problem = DealPower.ShareW(new GridView([deal], [], Samples.Policy), deal, Side.ChargeUnit).Problem;

        Assert.Equal(
            ("the battery power of E002 is unknown", "LOGIC:GLOBAL:WARN"), (problem?.Text, problem?.Raises.ToString()));
    }

    static double Of(GridView grid, Deal deal) => DealPower.ShareW(grid, deal, Side.ChargeUnit).Value;

    static GridView Grid(double batteryPowerW, params Deal[] deals)
    {
        var unit = Samples.Unit("E002", ConverterMode.VoltageReference, 1);
        var meter = unit.Converter.Meter with { BatteryPowerW = batteryPowerW };
        unit = unit with { Converter = unit.Converter with { Meter = meter } };
        return new([.. deals], [unit], Samples.Policy);
    }
}
