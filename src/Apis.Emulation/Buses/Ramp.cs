namespace Apis.Emulation.Buses;

/// <summary>
/// A bus on the way from one voltage to another, a step each pass (emulator 10.2). It takes 120 emulated seconds from 0.
/// </summary>
sealed class Ramp
{
    const double FullRampS = 120;

    readonly double _stepV;
    int _stepsLeft;
    double _voltageV;

    Ramp(double startV, double targetV, int steps)
    {
        TargetV = targetV;
        _voltageV = startV;
        _stepV = (targetV - startV) / steps;
        _stepsLeft = steps;
    }

    public double TargetV { get; }

    public bool IsOver => _stepsLeft == 0;

    /// <summary>
    /// Null when the voltage is there at once: it is lower, near enough, or emulated time too fast to see the way.
    /// </summary>
    public static Ramp? From(double presentV, double targetV, double secondsPerPass)
    {
        if (targetV <= 0)
            return null;

        var startV = Math.Truncate(presentV);
        var passes = FullRampS / secondsPerPass;
        var steps = (int)(passes * (targetV - startV) / targetV);
        return passes > 1 && steps > 0 ? new(startV, targetV, steps) : null;
    }

    /// <summary>The whole volts that all converters then show.</summary>
    public double Step()
    {
        _stepsLeft--;
        _voltageV += _stepV;
        return Math.Truncate(_voltageV);
    }
}
