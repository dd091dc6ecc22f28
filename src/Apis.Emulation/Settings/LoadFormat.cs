namespace Apis.Emulation.Settings;

/// <summary>The forms that a file of loads can have (E25).</summary>
public enum LoadFormat
{
    /// <summary>Told by its first line.</summary>
    Auto,

    /// <summary>A header, then a row per customer and day, of which every other half-hour counts.</summary>
    Reference,

    /// <summary>No header; a row per day, 48 half-hours per household side by side (emulator specification 9).</summary>
    Published,

    /// <summary>A row per moment and home: timestamp,home,watts.</summary>
    Tidy,
}
