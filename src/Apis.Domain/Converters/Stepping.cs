namespace Apis.Domain.Converters;

/// <summary>A way from one set point to another in steps (GridMaster and controller 4.4).</summary>
public static class Stepping
{
    /// <summary>More steps than this are no way at all (H14).</summary>
    public const int MaximumSteps = 1_000;

    // The way from 0.1 to 1.1 is one step of 1, whatever its last binary digit.
    const double Rounding = 1e-9;

    /// <summary>
    /// The set points after the first one; the last is the target, even when nothing changes. Null when there would be too many.
    /// </summary>
    public static ValueList<double>? Way(double from, double to, double step)
    {
        var steps = Math.Ceiling((Math.Abs(to - from) / step) - Rounding);
        if (!(step > 0) || !(steps <= MaximumSteps))
            return null;

        var signedStep = to < from ? -step : step;
        var between = Enumerable.Range(1, Math.Max(0, (int)steps - 1)).Select(index => from + (index * signedStep));
        return [.. between, to];
    }
}
