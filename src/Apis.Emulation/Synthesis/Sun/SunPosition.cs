namespace Apis.Emulation.Synthesis.Sun;

/// <summary>Where the sun stands by solar time: noon is when it is highest.</summary>
static class SunPosition
{
    const double TiltDegrees = 23.45;
    const double DaysPerYear = 365.25;

    /// <summary>The sine of the sun's height over the horizon; negative at night.</summary>
    public static double SineOfHeight(double latitudeDegrees, int dayOfYear, double hour)
    {
        var latitude = Radians(latitudeDegrees);
        var declination = Radians(TiltDegrees) * SteadyMath.Sin(Math.Tau * (284 + dayOfYear) / DaysPerYear);
        var hourAngle = Radians(15 * (hour - 12));
        return (SteadyMath.Sin(latitude) * SteadyMath.Sin(declination))
            + (SteadyMath.Cos(latitude) * SteadyMath.Cos(declination) * SteadyMath.Cos(hourAngle));
    }

    static double Radians(double degrees) => degrees * Math.PI / 180;
}
