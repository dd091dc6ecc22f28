using Apis.Emulation.Synthesis.Sun;

namespace Apis.Emulation.Tests.Synthesis.Sun;

public sealed class SunPositionTests
{
    /// <summary>The height of the sun at noon is 90° - latitude + declination.</summary>
    [Theory]
    [InlineData(35.6, 81, 54.4)]
    [InlineData(35.6, 173, 77.85)]
    [InlineData(35.6, 356, 30.95)]
    [InlineData(-33, 356, 80.45)]
    [InlineData(0, 81, 90)]
    public void At_noon_the_sun_stands_as_high_as_latitude_and_season_make_it(double latitude, int dayOfYear, double degrees) =>
        Assert.Equal(Math.Sin(degrees * Math.PI / 180), SunPosition.SineOfHeight(latitude, dayOfYear, 12), 0.005);

    /// <summary>At 35.6° the longest day has about 14.4 hours, the shortest 9.6, and at the equinox each has 12.</summary>
    [Theory]
    [InlineData(173, 14.4)]
    [InlineData(356, 9.6)]
    [InlineData(81, 12)]
    public void The_day_is_as_long_as_the_season_makes_it(int dayOfYear, double hours)
    {
        var light = Enumerable.Range(0, 2_400).Count(at => SunPosition.SineOfHeight(35.6, dayOfYear, at / 100.0) > 0);
        Assert.Equal(hours, light / 100.0, 0.1);
    }
}
