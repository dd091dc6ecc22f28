using Apis.Domain.Compensation;
using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Grid;
using Apis.Domain.Tests.Deals;

namespace Apis.Domain.Tests.Compensation;

public sealed class CompensationPairTests
{
    static readonly Deal Master = Samples.Deal("master", "E003", "E004").Started(isMaster: true);
    static readonly Deal Deal = Samples.Deal();

    [Theory]
    [InlineData(Side.ChargeUnit, "E002", "E001", -1)]
    [InlineData(Side.DischargeUnit, "E001", "E002", 1)]
    public void At_the_voltage_reference_the_other_home_of_the_deal_is_adjusted(
        Side side, string observed, string adjusted, int sign)
    {
        var grid = Grid(side, observed, Deal with { IsMaster = true });

        Assert.Equal(new CompensationPair(observed, adjusted, sign), CompensationPair.Of(grid, Deal, side));
    }

    [Theory]
    [InlineData(Side.ChargeUnit, "E002", Side.DischargeUnit)]
    [InlineData(Side.DischargeUnit, "E001", Side.ChargeUnit)]
    public void A_reference_side_in_CC_is_taken_as_true(Side masterSide, string holder, Side referenceSide)
    {
        var grid = Grid(referenceSide, holder, Deal with { IsMaster = true });

        Assert.Null(CompensationPair.Of(grid, Deal, masterSide));
        Assert.Null(CompensationPair.WhyNone(grid, Deal, masterSide));
    }

    [Theory]
    [InlineData(Side.ChargeUnit, "E001", -1)]
    [InlineData(Side.DischargeUnit, "E002", 1)]
    public void Of_a_later_deal_the_home_that_is_not_the_reference_is_adjusted(Side referenceSide, string adjusted, int sign)
    {
        var grid = Grid(referenceSide, "E004", Master, Deal);

        Assert.Equal(new CompensationPair("E004", adjusted, sign), CompensationPair.Of(grid, Deal, Side.ChargeUnit));
        Assert.Null(CompensationPair.WhyNone(grid, Deal, Side.ChargeUnit));
    }

    [Fact]
    public void Without_a_master_deal_nobody_knows_whom_to_watch()
    {
        var grid = Grid(Side.ChargeUnit, "E004", Deal);

        Assert.Null(CompensationPair.Of(grid, Deal, Side.ChargeUnit));
        Assert.Equal("LOGIC:GLOBAL:ERROR", CompensationPair.WhyNone(grid, Deal, Side.ChargeUnit)?.Raises.ToString());
    }

    static GridView Grid(Side referenceSide, string holder, params Deal[] deals) => new(
        [.. deals],
        [Samples.Unit(holder, ConverterMode.VoltageReference)],
        Samples.Policy with { GridMaster = Samples.Policy.GridMaster with { ReferenceSide = referenceSide } });
}
