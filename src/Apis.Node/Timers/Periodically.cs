namespace Apis.Node.Timers;

/// <summary>
/// An actor's work that is done again and again, with an idle gap after each run. How long the gap is is asked each time, so
/// that a setting which changes counts from the next run on. Made in PreStart, when the actor has its timers.
/// </summary>
/// <param name="timers">The actor's own.</param>
/// <param name="tick">What the actor is told when a run is due; also the name of the timer.</param>
/// <param name="gap">How long nothing is done after a run.</param>
public sealed class Periodically(ITimerScheduler timers, object tick, Func<TimeSpan> gap)
{
    /// <summary>The first run, at once.</summary>
    public void Begin() => After(TimeSpan.Zero);

    /// <summary>A run has ended, whatever came of it; for work that ends with another message than it began with.</summary>
    public void Again() => After(gap());

    /// <summary>A run was put off; it is due again after this.</summary>
    public void After(TimeSpan delay) => timers.StartSingleTimer(tick, tick, delay);

    public void End() => timers.Cancel(tick);

    /// <summary>Does one run; another follows whatever came of this one.</summary>
    public void Run(Action work)
    {
        try
        {
            work();
        }
        finally
        {
            Again();
        }
    }

    /// <summary>As the other, for a run that awaits.</summary>
    public async Task Run(Func<Task> work)
    {
        try
        {
            await work();
        }
        finally
        {
            Again();
        }
    }
}
