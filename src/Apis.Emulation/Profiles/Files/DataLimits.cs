namespace Apis.Emulation.Profiles.Files;

/// <summary>What a file of data may be at most.</summary>
public static class DataLimits
{
    /// <summary>A hundred homes for a year take 15 million.</summary>
    public const int Bytes = 200_000_000;

    /// <summary>Samples of all homes together, which take eight bytes each.</summary>
    public const int Samples = 25_000_000;

    public const int LineBytes = 1 << 20;

    /// <summary>No home consumes more, and no panels on a roof give more.</summary>
    public const double PowerW = 1_000_000;

    /// <summary>The sun gives less even outside the atmosphere, but clouds may mirror some more.</summary>
    public const double IrradianceWPerM2 = 2_000;
}
