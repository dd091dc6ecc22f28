namespace Apis.Emulation.Synthesis.Sun;

/// <summary>Makes the mean temperature of each day: the latitude's season, and warmer or colder spells.</summary>
static class Temperature
{
    const double AtEquatorC = 30;
    const double ColderPerDegree = 0.42;
    const double SwingPerDegree = 0.31;
    const double DeviationC = 2.5;
    const double Persistence = 0.7;

    /// <summary>The coldest day of the northern winter.</summary>
    const int ColdestDay = 25;

    static readonly double OneStep = Math.Sqrt(1 - (Persistence * Persistence));

    public static double[] Make(SynthesisPlan plan, Chance chance)
    {
        var (meanC, swingC) = Climate(plan.LatitudeDegrees);
        var deviation = chance.Deviation();
        var days = new double[plan.Days];
        for (var day = 0; day < days.Length; day++)
        {
            deviation = (Persistence * deviation) + (OneStep * chance.Deviation());
            var sinceColdest = (plan.Start.AddDays(day).DayOfYear - ColdestDay) / 365.25;
            days[day] = meanC - (swingC * SteadyMath.Cos(Math.Tau * sinceColdest)) + (DeviationC * deviation);
        }

        return days;
    }

    /// <summary>In the south the seasons are turned round.</summary>
    static (double MeanC, double SwingC) Climate(double latitudeDegrees) =>
        (AtEquatorC - (ColderPerDegree * Math.Abs(latitudeDegrees)), SwingPerDegree * latitudeDegrees);
}
