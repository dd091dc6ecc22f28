using Apis.Kernel.Cells;
using Apis.Kernel.Timers;

namespace Apis.Kernel.Dispatch;

/// <summary>Gives actors their turns and timers their time: on threads, or under virtual time.</summary>
interface IDispatcher
{
    /// <summary>Whether more than one thread runs actors.</summary>
    bool IsShared { get; }

    /// <summary>A monotonic clock in ticks of 100 ns.</summary>
    long Now { get; }

    TimeProvider Time { get; }

    Random Random { get; }

    /// <summary>How the task of an Ask resumes who awaits it.</summary>
    TaskCreationOptions Continuations { get; }

    /// <summary>Where code resumes that awaited outside of any actor; null for the thread pool.</summary>
    SynchronizationContext? Outside { get; }

    /// <summary>Throws where one thread only may tell actors anything and this is another.</summary>
    void RefuseOtherThreads();

    void Schedule(ActorCell cell);

    void Arm(ScheduledItem item, long dueTicks);

    void Disarm(ScheduledItem item);

    /// <summary>Called for each message that is about to be handled.</summary>
    void Delivering(ActorCell cell, object message);

    /// <summary>The last actor has stopped.</summary>
    void Shutdown();
}
