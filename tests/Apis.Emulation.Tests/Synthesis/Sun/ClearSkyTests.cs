using Apis.Emulation.Synthesis.Sun;

namespace Apis.Emulation.Tests.Synthesis.Sun;

public sealed class ClearSkyTests
{
    /// <summary>Haurwitz: 1098 x sine x e^(-0.059 / sine).</summary>
    [Theory]
    [InlineData(1, 1_035.09)]
    [InlineData(0.5, 487.894)]
    [InlineData(0.1, 60.866)]
    [InlineData(0, 0)]
    [InlineData(-0.5, 0)]
    public void The_higher_the_sun_the_brighter(double sine, double irradiance) =>
        Assert.Equal(irradiance, ClearSky.IrradianceWPerM2(sine), 0.01);
}
