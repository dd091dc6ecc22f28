namespace Apis.Emulation.Synthesis;

/// <summary>The forms in which made-up data are written.</summary>
public enum DataFormat
{
    /// <summary>As the reference reads them (emulator 8).</summary>
    Reference,

    /// <summary>As the specification publishes them (emulator specification 9).</summary>
    Published,

    /// <summary>A row per moment and home.</summary>
    Tidy,
}
