namespace Apis.Emulation.Settings;

/// <summary>Where the load or the PV power comes from; the powers count when it isn't a file.</summary>
public sealed record ProfileSource
{
    public SourceKind Kind { get; init; }

    /// <summary>May hold {dataSet}.</summary>
    public required string Path { get; init; }

    public required double MeanW { get; init; }

    /// <summary>How far a wave rises above its mean, and falls below it; power never falls below 0.</summary>
    public required double AmplitudeW { get; init; }

    public required double PeakHour { get; init; }
}
