namespace Apis.Emulation.Clocks;

/// <summary>Whether emulated time goes on, and how.</summary>
public enum ClockMode
{
    /// <summary>One pass each period of real time.</summary>
    Running,

    /// <summary>One pass after the other, without a pause.</summary>
    AsFastAsPossible,

    /// <summary>Time stands still until somebody steps or runs it.</summary>
    Paused,

    /// <summary>The data have ended.</summary>
    Ended,
}
