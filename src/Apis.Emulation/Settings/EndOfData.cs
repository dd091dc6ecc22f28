namespace Apis.Emulation.Settings;

/// <summary>What happens when the profiles have no more data.</summary>
public enum EndOfData
{
    /// <summary>The files are written and the program ends, as the reference does.</summary>
    Exit,

    /// <summary>The data begin again.</summary>
    Repeat,

    /// <summary>Emulated time stands still, and the hardware goes on answering.</summary>
    Stop,
}
