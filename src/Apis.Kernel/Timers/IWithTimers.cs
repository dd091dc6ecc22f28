namespace Apis.Kernel.Timers;

/// <summary>An actor with timers of its own. They are set before PreStart and end with the incarnation.</summary>
public interface IWithTimers
{
    ITimerScheduler Timers { get; set; }
}
