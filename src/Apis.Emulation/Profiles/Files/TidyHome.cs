namespace Apis.Emulation.Profiles.Files;

/// <summary>The rows of one home in a tidy file.</summary>
sealed class TidyHome
{
    readonly List<double> _timesS = [];
    readonly List<double> _powers = [];

    public double BeginS => _timesS[0];

    public double EndS => _timesS[^1];

    /// <summary>False when it isn't later than what is there.</summary>
    public bool TryAdd(double atS, double power)
    {
        if (_timesS.Count > 0 && atS <= EndS)
            return false;

        _timesS.Add(atS);
        _powers.Add(power);
        return true;
    }

    /// <summary>Why nothing can be made of the rows; null when something can.</summary>
    public (string Found, string Expected)? Refusal(DateTime start)
    {
        if (_timesS.Count < 2)
            return ("has one row", "must have two at least");
        if (BeginS > 0)
            return ($"begins at {Moments.Print(start, BeginS)}", $"must begin by the start, {Moments.Print(start, 0)}");
        if (EndS <= 0)
            return ($"ends at {Moments.Print(start, EndS)}", $"must end after the start, {Moments.Print(start, 0)}");
        return null;
    }

    public ISeries ToSeries() => IsEven()
        ? new SampledProfile([.. _powers], _timesS[1] - _timesS[0], BeginS)
        : new TimedProfile([.. _timesS], [.. _powers]);

    bool IsEven()
    {
        var spacingS = _timesS[1] - _timesS[0];
        for (var at = 2; at < _timesS.Count; at++)
        {
            if (_timesS[at] - _timesS[at - 1] != spacingS)
                return false;
        }

        return true;
    }
}
