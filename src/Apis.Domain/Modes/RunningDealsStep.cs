namespace Apis.Domain.Modes;

/// <summary>What a mode means for deals that run.</summary>
public enum RunningDealsStep
{
    Continue,

    AskToStop,

    /// <summary>A home stops its own converter, the GridMaster all of them: a SCRAM (C32).</summary>
    StopNow,
}
