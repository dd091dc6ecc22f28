namespace Apis.Emulation.Synthesis.Sun;

/// <summary>What the sun gives to the ground when no cloud stands before it (the model of Haurwitz).</summary>
static class ClearSky
{
    const double Most = 1_098;
    const double Extinction = 0.059;

    /// <summary>Below this the light is scattered only, and as good as none.</summary>
    const double LeastSine = 0.01;

    public static double IrradianceWPerM2(double sineOfHeight) => sineOfHeight < LeastSine
        ? 0
        : Most * sineOfHeight * SteadyMath.Exp(-Extinction / sineOfHeight);
}
