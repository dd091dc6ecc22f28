using Apis.Emulation.Profiles;

namespace Apis.Emulation.Tests.Profiles;

public sealed class TimedProfileTests
{
    static readonly TimedProfile Uneven = new([-60, 0, 600, 4_200], [10, 20, 80, 40]);

    [Theory]
    [InlineData(-60, 10)]
    [InlineData(-30, 15)]
    [InlineData(0, 20)]
    [InlineData(300, 50)]
    [InlineData(600, 80)]
    [InlineData(2_400, 60)]
    public void Between_samples_power_is_linear(double atS, double powerW) =>
        Assert.Equal(powerW, PowerW(Uneven, atS)!.Value, 1e-9);

    [Theory]
    [InlineData(-61)]
    [InlineData(4_200)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void There_are_no_data_from_the_last_sample_on_nor_before_the_first(double atS) => Assert.Null(PowerW(Uneven, atS));

    [Theory]
    [InlineData(4_199, 40.0111)]
    [InlineData(4_200, 10)]
    [InlineData(4_230, 15)]
    [InlineData(4_260 + 300, 50)]
    [InlineData((4_260 * 10) + 2_400, 60)]
    public void Repeated_data_begin_again_at_the_moment_of_the_last_sample(double atS, double powerW)
    {
        Assert.Equal(powerW, PowerW(Uneven.Repeated(), atS)!.Value, 1e-3);
        Assert.Equal((4_200, double.PositiveInfinity), (Uneven.EndS, Uneven.Repeated().EndS));
    }

    static double? PowerW(ISeries profile, double atS) =>
        profile.TryFind(atS, out var segment) ? segment.PowerW(atS) : null;
}
