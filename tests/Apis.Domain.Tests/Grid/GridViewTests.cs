using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Grid;
using Apis.Domain.Tests.Deals;

namespace Apis.Domain.Tests.Grid;

public sealed class GridViewTests
{
    static readonly Deal Deal = Samples.Deal();
    static readonly Deal Started = Samples.Deal("started", "E001", "E003", 0.8).Started(isMaster: true);
    static readonly Deal Ended = Samples.Deal("ended", "E001", "E003", 0.5).Deactivated();

    [Fact]
    public void A_deal_is_first_when_no_other_is_active()
    {
        Assert.True(Grid(Deal, Ended).IsFirst(Deal));
        Assert.False(Grid(Deal, Started).IsFirst(Deal));
        Assert.True(Grid(Started).IsFirst(Started));
    }

    [Fact]
    public void Sides_may_change_unless_another_deal_is_between_activation_and_warm_up()
    {
        Assert.True(Grid(Deal, Started).CanFlip(Deal));
        Assert.False(Grid(Deal, Samples.Deal("active", "E003", "E004").Active()).CanFlip(Deal));
        Assert.False(Grid(Deal, Samples.Deal("stopped", "E003", "E004").Stopped()).CanFlip(Deal));
    }

    [Fact]
    public void The_current_of_other_deals_is_signed_and_counts_what_runs()
    {
        var grid = Grid(Deal, Started, Ended, Samples.Deal("active", "E001", "E004", 0.3).Active());

        Assert.Equal(-0.8, grid.CompensatedCurrentOfOthersA(Deal, "E001"));
        Assert.Equal(0.8, grid.CompensatedCurrentOfOthersA(Deal, "E003"));
        Assert.Equal(0, grid.CompensatedCurrentOfOthersA(Started, "E001"));
    }

    [Fact]
    public void The_home_in_constant_voltage_is_the_voltage_reference()
    {
        Assert.Null(Grid().VoltageReferenceUnitId);
        Assert.Equal("E002", Grid().With(Samples.Unit("E002", ConverterMode.VoltageReference)).VoltageReferenceUnitId);
    }

    [Fact]
    public void A_new_reading_takes_the_place_of_the_old_one()
    {
        var grid = Grid().With(Samples.Unit("E001")).With(Samples.Unit("E001", ConverterMode.Charge, 1));

        Assert.Equal(ConverterMode.Charge, grid.ModeOf("E001"));
        Assert.Single(grid.Units);
        Assert.Null(grid.ModeOf("E009"));
    }

    [Fact]
    public void Changed_deals_keep_their_places()
    {
        var grid = Grid(Deal, Started).With([Started with { IsMaster = false }, Samples.Deal("elsewhere")]);

        Assert.Equal(["deal-1", "started"], grid.Deals.Select(deal => deal.DealId));
        Assert.Null(grid.MasterDeal);
    }

    static GridView Grid(params Deal[] deals) => new([.. deals], [], Samples.Policy);
}
