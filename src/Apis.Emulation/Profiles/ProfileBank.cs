using Apis.Emulation.PowerFlow;

namespace Apis.Emulation.Profiles;

/// <summary>
/// The profiles of all homes at one moment. A segment is looked up when time leaves the one before; in between a value costs a
/// few operations.
/// </summary>
sealed class ProfileBank
{
    readonly List<IProfile> _profiles = [];
    Segment[] _segments = [];

    /// <summary>The present values, rounded, by the number that Add gave (E22).</summary>
    public double[] ValuesW { get; private set; } = [];

    public int Add(IProfile profile)
    {
        var known = _profiles.IndexOf(profile);
        if (known >= 0)
            return known;

        _profiles.Add(profile);
        Array.Resize(ref _segments, _profiles.Count);
        var values = ValuesW;
        Array.Resize(ref values, _profiles.Count);
        ValuesW = values;
        return _profiles.Count - 1;
    }

    /// <summary>False when a profile has ended; its value stays what it was.</summary>
    public bool MoveTo(double atS)
    {
        var goesOn = true;
        for (var at = 0; at < _segments.Length; at++)
        {
            ref var segment = ref _segments[at];
            if (atS < segment.EndS || _profiles[at].TryFind(atS, out segment))
                ValuesW[at] = Rounding.ToHundredths(segment.PowerW(atS));
            else
                goesOn = false;
        }

        return goesOn;
    }
}
