namespace Apis.Emulation.Hardware;

/// <summary>What emulated time does when the data have no further values.</summary>
public enum AtEndOfData
{
    /// <summary>It stands still.</summary>
    Stop,

    /// <summary>The data begin anew, and time goes on.</summary>
    Repeat,
}
