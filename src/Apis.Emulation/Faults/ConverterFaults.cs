namespace Apis.Emulation.Faults;

/// <summary>What is wrong with a converter; by default nothing.</summary>
public sealed record ConverterFaults
{
    public static ConverterFaults None { get; } = new();

    /// <summary>Doesn't answer.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Answers, and acts, so much later.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Stays in its mode, whatever it is told.</summary>
    public bool IsStuck { get; init; }

    /// <summary>Keeps its current, whatever it is told.</summary>
    public bool IgnoresCurrent { get; init; }

    /// <summary>Lets so much more flow than it was told.</summary>
    public double CurrentOffsetA { get; init; }

    /// <summary>What it measures inside; null is as delivered.</summary>
    public double? TemperatureC { get; init; }

    /// <summary>What it reports instead of its light alarm; null is as delivered.</summary>
    public string? AlarmState { get; init; }

    public MeterNoise Noise { get; init; } = MeterNoise.None;
}
