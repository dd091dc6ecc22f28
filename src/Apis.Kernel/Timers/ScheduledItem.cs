namespace Apis.Kernel.Timers;

/// <summary>
/// Something that will happen at a time, once or again and again; knows its own place in the queue,
/// so that taking it out is cheap.
/// </summary>
abstract class ScheduledItem
{
    internal const int NotQueued = -1;

    internal int Index { get; set; } = NotQueued;

    /// <summary>Zero for what happens once.</summary>
    internal long PeriodTicks { get; private protected set; }

    public abstract void Fire();
}
