namespace Apis.Emulation.Profiles;

/// <summary>Samples that lie equally far apart, such as one an hour. They have ended at the last one (emulator 8.3).</summary>
public sealed class SampledProfile : ISeries
{
    readonly double[] _samples;
    readonly double _originS;
    readonly double _spacingS;
    readonly double _scaleW;
    readonly bool _isEndless;

    public SampledProfile(double[] samples, double spacingS, double originS = 0, double scaleW = 1)
        : this(samples, spacingS, originS, scaleW, isEndless: false)
    {
    }

    SampledProfile(double[] samples, double spacingS, double originS, double scaleW, bool isEndless)
    {
        ArgumentOutOfRangeException.ThrowIfZero(samples.Length);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(spacingS);
        (_samples, _spacingS, _originS, _scaleW, _isEndless) = (samples, spacingS, originS, scaleW, isEndless);
    }

    public double EndS => _isEndless ? double.PositiveInfinity : _originS + ((_samples.Length - 1) * _spacingS);

    public ISeries Repeated() => new SampledProfile(_samples, _spacingS, _originS, _scaleW, isEndless: true);

    public bool TryFind(double atS, out Segment segment)
    {
        segment = default;
        var spacings = Math.Floor((atS - _originS) / _spacingS);

        // Written so that it also refuses what is no number, and what is too large to count.
        if (!(spacings >= 0 && spacings < long.MaxValue && (_isEndless || spacings + 1 < _samples.Length)))
            return false;

        var at = (int)((long)spacings % _samples.Length);
        var next = (at + 1) % _samples.Length;
        segment = new(
            _originS, _spacingS, _originS + ((spacings + 1) * _spacingS), _samples[at], _samples[next], _scaleW);
        return true;
    }
}
