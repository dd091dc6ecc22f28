namespace Apis.Emulation.Settings;

/// <summary>Where a profile comes from.</summary>
public enum SourceKind
{
    File,
    Constant,

    /// <summary>A wave of one day.</summary>
    Sinusoidal,
}
