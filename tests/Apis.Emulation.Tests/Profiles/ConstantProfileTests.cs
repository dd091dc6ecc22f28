using Apis.Emulation.Profiles;

namespace Apis.Emulation.Tests.Profiles;

public sealed class ConstantProfileTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(1234.56789)]
    [InlineData(1e15)]
    public void It_is_the_same_to_the_bit_at_every_moment(double atS)
    {
        Assert.True(new ConstantProfile(0.1 + 0.2).TryFind(atS, out var segment));
        Assert.Equal((0.1 + 0.2, double.PositiveInfinity), (segment.PowerW(atS), segment.EndS));
    }
}
