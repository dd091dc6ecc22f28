namespace Apis.Emulation.Profiles;

/// <summary>A multiple of another profile, such as the power of larger panels under the same sun.</summary>
public sealed class ScaledProfile : ISeries
{
    readonly ISeries _inner;
    readonly double _factor;

    ScaledProfile(ISeries inner, double factor) => (_inner, _factor) = (inner, factor);

    public double EndS => _inner.EndS;

    public static ISeries Of(ISeries inner, double factor) => factor == 1 ? inner : new ScaledProfile(inner, factor);

    public ISeries Repeated() => new ScaledProfile(_inner.Repeated(), _factor);

    public bool TryFind(double atS, out Segment segment)
    {
        var isFound = _inner.TryFind(atS, out segment);
        segment = segment with { ScaleW = segment.ScaleW * _factor };
        return isFound;
    }
}
