using Apis.Domain.Converters;
using Apis.Domain.Deals;
using Apis.Domain.Grid;
using Apis.Domain.Tests.Deals;

namespace Apis.Domain.Tests.Grid;

public sealed class MasterSideTests
{
    static readonly Deal Master = Samples.Deal().Started(isMaster: true);

    [Theory]
    [InlineData(Side.ChargeUnit)]
    [InlineData(Side.DischargeUnit)]
    public void Without_a_master_deal_the_policy_says_it(Side side)
    {
        var policy = Samples.Policy with { GridMaster = Samples.Policy.GridMaster with { VoltageReferenceSide = side } };

        Assert.Equal(side, MasterSide.Of(new([Samples.Deal()], [], policy)));
    }

    [Theory]
    [InlineData("E001", Side.DischargeUnit)]
    [InlineData("E002", Side.ChargeUnit)]
    public void Where_the_voltage_is_held_goes_before_the_policy(string holder, Side side) =>
        Assert.Equal(side, MasterSide.Of(HeldBy(holder)));

    [Fact]
    public void A_lost_voltage_is_a_hardware_error()
    {
        var grid = new GridView([Master], [Samples.Unit("E001"), Samples.Unit("E002")], Samples.Policy);

        Assert.Null(MasterSide.Of(grid));
        Assert.Equal("HARDWARE:GLOBAL:ERROR", MasterSide.WhyNone(grid).Raises.ToString());
    }

    [Fact]
    public void A_holder_without_a_part_in_the_master_deal_is_a_logic_error()
    {
        Assert.Null(MasterSide.Of(HeldBy("E003")));
        Assert.Equal("LOGIC:GLOBAL:ERROR", MasterSide.WhyNone(HeldBy("E003")).Raises.ToString());
    }

    static GridView HeldBy(string unitId) =>
        new([Master], [Samples.Unit(unitId, ConverterMode.VoltageReference)], Samples.Policy);
}
