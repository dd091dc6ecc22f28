namespace Apis.Domain.Deals;

/// <summary>What a deal's marks say about it (GridMaster and controller 1.2). The mark `--` counts as present.</summary>
public static class DealStates
{
    public static bool IsActivated(this Deal deal) => deal.ActivateDateTime is not null;

    public static bool IsRampedUp(this Deal deal) => deal.RampUpDateTime is not null;

    public static bool IsWarmedUp(this Deal deal) => deal.WarmUpDateTime is not null;

    public static bool IsStarted(this Deal deal) => deal.StartDateTime is not null;

    public static bool IsStopped(this Deal deal) => deal.StopDateTime is not null;

    public static bool IsDeactivated(this Deal deal) => deal.DeactivateDateTime is not null;

    public static bool IsAborted(this Deal deal) => deal.AbortDateTime is not null;

    public static bool IsAskedToStop(this Deal deal) => deal.NeedToStopReasons is not null;

    /// <summary>The deal is active: its master side's converter runs.</summary>
    public static bool MasterSideMustBeActive(this Deal deal) => deal.IsActivated() && !deal.IsDeactivated();

    /// <summary>Energy flows, or is about to.</summary>
    public static bool BothSidesMustBeActive(this Deal deal) => deal.IsWarmedUp() && !deal.IsStopped();

    public static bool SlaveSideMustBeActive(this Deal deal) => deal.BothSidesMustBeActive();

    /// <summary>Active on the master side only; meanwhile nothing may change the master side of others.</summary>
    public static bool IsTransitional(this Deal deal) => deal.MasterSideMustBeActive() && !deal.BothSidesMustBeActive();

    /// <summary>Deals that never came to life leave no log (U22).</summary>
    public static bool IsSaveworthy(this Deal deal) => deal.ActivateDateTime is { Instant: not null } || deal.Resets.Count > 0;

    /// <summary>The status by which the specification names the deal (specification 4.5).</summary>
    public static DealStatus Status(this Deal deal) => deal switch
    {
        _ when deal.IsDeactivated() => DealStatus.Deactivated,
        _ when deal.IsStopped() => DealStatus.Stopped,
        _ when deal.IsStarted() => DealStatus.Started,
        _ when deal.IsActivated() => DealStatus.Activated,
        _ => DealStatus.NotActivated,
    };
}
