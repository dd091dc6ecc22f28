namespace Apis.Emulation.Profiles;

/// <summary>A wave with a period of one day, highest at its peak hour; where it would be negative it is 0.</summary>
public sealed class SinusoidalProfile : ISeries
{
    const int SpacingS = 300;
    const int DayS = 86_400;

    readonly ISeries _samples;

    /// <param name="meanW">What the wave goes up and down around.</param>
    /// <param name="amplitudeW">How far.</param>
    /// <param name="peakHour">When it is highest, by the clock.</param>
    /// <param name="startOfDay">What the clock shows at the start.</param>
    public SinusoidalProfile(double meanW, double amplitudeW, double peakHour, TimeSpan startOfDay = default)
    {
        var samples = Enumerable.Range(0, DayS / SpacingS)
            .Select(at => ((double)at * SpacingS / DayS) - (peakHour / 24))
            .Select(daysFromPeak => Math.Max(0, meanW + (amplitudeW * Math.Cos(daysFromPeak * Math.Tau))))
            .ToArray();
        _samples = new SampledProfile(samples, SpacingS, originS: -startOfDay.TotalSeconds).Repeated();
    }

    public double EndS => double.PositiveInfinity;

    public ISeries Repeated() => this;

    public bool TryFind(double atS, out Segment segment) => _samples.TryFind(atS, out segment);
}
