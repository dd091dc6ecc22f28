using Apis.Kernel.Cells;
using Apis.Kernel.Timers;

namespace Apis.Kernel.Dispatch;

/// <summary>Runs actors on the thread pool, in real time.</summary>
sealed class ThreadDispatcher(TimeSpan tick) : IDispatcher
{
    readonly TimerThread _timers = new(tick);

    public bool IsShared => true;

    public long Now => TimerThread.Now;

    public TimeProvider Time => TimeProvider.System;

    public Random Random => Random.Shared;

    public TaskCreationOptions Continuations => TaskCreationOptions.RunContinuationsAsynchronously;

    public SynchronizationContext? Outside => null;

    public void RefuseOtherThreads()
    {
        // Here all threads are welcome.
    }

    public void Schedule(ActorCell cell) => Worker.Schedule(cell);

    public void Arm(ScheduledItem item, long dueTicks) => _timers.Arm(item, dueTicks);

    public void Disarm(ScheduledItem item) => _timers.Disarm(item);

    public void Delivering(ActorCell cell, object message)
    {
        // On threads nobody counts along.
    }

    public void Shutdown() => _timers.End();
}
