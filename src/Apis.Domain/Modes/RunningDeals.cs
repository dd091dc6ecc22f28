namespace Apis.Domain.Modes;

/// <summary>What becomes of running deals when the mode changes.</summary>
public static class RunningDeals
{
    /// <summary>
    /// In stop and manual they are asked to stop, and stopped only when they had `controller.stopMeTimeoutMsec` for it (C32). A
    /// home looks at its own deals with its own effective mode; the GridMaster at all deals with the cluster's.
    /// </summary>
    public static RunningDealsStep Under(
        EffectiveMode mode, bool areThereDeals, DateTimeOffset? askedSince, DateTimeOffset now, TimeSpan stopMeTimeout)
    {
        if (!areThereDeals || ModeRules.Of(mode).KeepsDealsRunning)
            return RunningDealsStep.Continue;

        return now - askedSince >= stopMeTimeout ? RunningDealsStep.StopNow : RunningDealsStep.AskToStop;
    }
}
