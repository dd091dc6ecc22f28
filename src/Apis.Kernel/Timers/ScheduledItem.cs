namespace Apis.Kernel.Timers;

/// <summary>Something that will happen at a time; knows its own place in the queue, so that taking it out is cheap.</summary>
abstract class ScheduledItem
{
    internal const int NotQueued = -1;

    internal long DueTicks { get; set; }

    /// <summary>Among items of the same time, who was armed first goes first.</summary>
    internal long Order { get; set; }

    internal int Index { get; set; } = NotQueued;

    public abstract void Fire();
}
