using Apis.Domain.Converters;
using Apis.Domain.Deals;

namespace Apis.Domain.Tests.Deals;

public sealed class DirectionsTests
{
    [Theory]
    [InlineData(Direction.Charge, Direction.Discharge, ConverterMode.Charge, 1)]
    [InlineData(Direction.Discharge, Direction.Charge, ConverterMode.Discharge, -1)]
    public void A_direction_has_an_opposite_a_mode_and_a_sign(
        Direction direction, Direction opposite, ConverterMode mode, int sign)
    {
        Assert.Equal(opposite, direction.Opposite());
        Assert.Equal(mode, direction.ConstantCurrentMode());
        Assert.Equal(sign, direction.Sign());
    }

    [Fact]
    public void A_side_has_an_opposite_and_a_direction()
    {
        Assert.Equal(Side.DischargeUnit, Side.ChargeUnit.Opposite());
        Assert.Equal(Direction.Charge, Side.ChargeUnit.DirectionOf());
        Assert.Equal(Direction.Discharge, Side.ChargeUnit.Opposite().DirectionOf());
    }
}
