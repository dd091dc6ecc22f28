using Apis.Emulation.Profiles;

namespace Apis.Emulation.Tests.Profiles;

public sealed class SinusoidalProfileTests
{
    [Theory]
    [InlineData(19, 750)]
    [InlineData(13, 450)]
    [InlineData(7, 150)]
    [InlineData(1, 450)]
    [InlineData(24 + 19, 750)]
    public void It_is_highest_at_its_hour_and_lowest_half_a_day_later(double hour, double powerW) =>
        Assert.Equal(powerW, PowerW(new(450, 300, peakHour: 19), hour), 1e-9);

    [Theory]
    [InlineData(12, 2_000)]
    [InlineData(6, 0)]
    [InlineData(0, 0)]
    [InlineData(15, 1414.2135)]
    public void Power_is_never_negative(double hour, double powerW) =>
        Assert.Equal(powerW, PowerW(new(0, 2_000, peakHour: 12), hour), 1e-3);

    [Fact]
    public void The_peak_is_by_the_clock_when_the_start_is_not_midnight() =>
        Assert.Equal(750, PowerW(new(450, 300, peakHour: 19, TimeSpan.FromHours(18)), 1), 1e-9);

    static double PowerW(SinusoidalProfile profile, double hour)
    {
        Assert.True(profile.TryFind(hour * 3_600, out var segment));
        return segment.PowerW(hour * 3_600);
    }
}
