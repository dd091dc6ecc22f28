using Apis.Kernel.Timers;

namespace Apis.Kernel.Virtual;

/// <summary>A timer that somebody got from the virtual <see cref="TimeProvider"/>, as Task.Delay does.</summary>
sealed class VirtualTimer(VirtualDispatcher dispatcher, TimerCallback callback, object? state) : ScheduledItem, ITimer
{
    bool _isDisposed;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (_isDisposed)
            return false;

        dispatcher.Disarm(this);
        PeriodTicks = Math.Max(0, period.Ticks);
        if (dueTime != Timeout.InfiniteTimeSpan)
            dispatcher.Arm(this, dispatcher.Now + dueTime.Ticks);
        return true;
    }

    public override void Fire() => callback(state);

    public void Dispose()
    {
        _isDisposed = true;
        dispatcher.Disarm(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
