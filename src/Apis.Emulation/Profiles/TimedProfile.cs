namespace Apis.Emulation.Profiles;

/// <summary>Samples at moments of their own, in seconds since the start, each later than the one before.</summary>
public sealed class TimedProfile : ISeries
{
    readonly double[] _timesS;
    readonly double[] _powersW;
    readonly bool _isEndless;

    public TimedProfile(double[] timesS, double[] powersW)
        : this(timesS, powersW, isEndless: false)
    {
    }

    TimedProfile(double[] timesS, double[] powersW, bool isEndless)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(timesS.Length, 2);
        ArgumentOutOfRangeException.ThrowIfNotEqual(powersW.Length, timesS.Length);
        (_timesS, _powersW, _isEndless) = (timesS, powersW, isEndless);
    }

    public double EndS => _isEndless ? double.PositiveInfinity : _timesS[^1];

    /// <summary>The first sample takes the place of the last, as both are at the same moment.</summary>
    public ISeries Repeated() => new TimedProfile(_timesS, _powersW, isEndless: true);

    public bool TryFind(double atS, out Segment segment)
    {
        segment = default;
        var shiftS = _isEndless ? Shift(atS) : 0;
        var at = Before(atS - shiftS);
        if (at < 0 || at + 1 >= _timesS.Length)
            return false;

        var (beginS, endS) = (_timesS[at], _timesS[at + 1]);
        segment = new(beginS + shiftS, endS - beginS, endS + shiftS, _powersW[at], _powersW[at + 1], 1);
        return true;
    }

    /// <summary>How long before the moment the data began again, as a difference to when they began first.</summary>
    double Shift(double atS)
    {
        var periodS = _timesS[^1] - _timesS[0];
        return Math.Max(0, Math.Floor((atS - _timesS[0]) / periodS)) * periodS;
    }

    /// <summary>The last sample that isn't later; -1 when all are.</summary>
    int Before(double atS)
    {
        var at = Array.BinarySearch(_timesS, atS);
        return at >= 0 ? at : ~at - 1;
    }
}
