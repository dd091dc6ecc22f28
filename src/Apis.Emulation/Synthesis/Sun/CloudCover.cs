namespace Apis.Emulation.Synthesis.Sun;

/// <summary>
/// How much the clouds leave of the light. A day is clear, mixed or overcast, often as the day before; within it the cover
/// wanders about that day's mean.
/// </summary>
sealed class CloudCover(Chance chance)
{
    const double Least = 0.05;

    /// <summary>Light that clouds mirror makes it brighter than under a clear sky.</summary>
    const double Most = 1.05;

    /// <summary>How much of a deviation is left after half an hour.</summary>
    const double Persistence = 0.85;

    /// <summary>Clear, mixed, overcast: what a day is likely to be after such a one.</summary>
    static readonly double[][] Next = [[0.55, 0.32, 0.13], [0.34, 0.40, 0.26], [0.22, 0.40, 0.38]];

    static readonly double[] Mean = [0.91, 0.57, 0.24];
    static readonly double[] Spread = [0.04, 0.18, 0.09];
    static readonly double OneStep = Math.Sqrt(1 - (Persistence * Persistence));

    int _kind = chance.Among([0.38, 0.37, 0.25]);
    double _deviation;

    public void NextDay() => _kind = chance.Among(Next[_kind]);

    /// <summary>The share of the light that comes through in the next half-hour.</summary>
    public double NextClearness()
    {
        _deviation = (Persistence * _deviation) + (OneStep * chance.Deviation());
        return Math.Clamp(Mean[_kind] + (Spread[_kind] * _deviation), Least, Most);
    }
}
