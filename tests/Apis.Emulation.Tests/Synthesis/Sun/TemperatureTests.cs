using Apis.Emulation.Synthesis;
using Apis.Emulation.Synthesis.Sun;

namespace Apis.Emulation.Tests.Synthesis.Sun;

public sealed class TemperatureTests
{
    [Theory]
    [InlineData(35.6, 15, 5)]
    [InlineData(-35.6, 15, 25)]
    [InlineData(0, 30, 30)]
    public void The_year_and_its_january_are_as_warm_as_the_latitude_makes_them(double latitude, double yearC, double januaryC)
    {
        var days = Temperature.Make(new(1, 3_650, 1, latitude, new(2021, 1, 1)), new Chance(1));

        Assert.Equal(yearC, days.Average(), 1.0);
        Assert.Equal(januaryC, days.Where((_, day) => day % 365 < 31).Average(), 2.0);
    }
}
