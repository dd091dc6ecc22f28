using System.Diagnostics;

namespace Apis.Kernel.Timers;

/// <summary>
/// Fires timers in real time from one background thread that begins with the first timer. It looks no more often than
/// once a tick, so that ten thousand timers cost a few hundred wake-ups a second and not one each.
/// </summary>
sealed class TimerThread(TimeSpan tick)
{
    const int MaxPerRound = 4096;

    /// <summary>Held also while waiting, so it is a monitor and not a <see cref="Lock"/>.</summary>
    readonly object _gate = new();
    readonly TimerQueue _queue = new();
    readonly ScheduledItem[] _due = new ScheduledItem[MaxPerRound];
    bool _hasBegun;
    bool _hasEnded;
    long _wakesAt = long.MaxValue;

    public static long Now => Stopwatch.GetElapsedTime(0).Ticks;

    public void Arm(ScheduledItem item, long dueTicks)
    {
        lock (_gate)
        {
            if (_hasEnded)
                return;

            Begin();
            _queue.Arm(item, dueTicks);
            if (dueTicks < _wakesAt)
                Monitor.Pulse(_gate);
        }
    }

    public void Disarm(ScheduledItem item)
    {
        lock (_gate)
            _queue.Disarm(item);
    }

    public void End()
    {
        lock (_gate)
        {
            _hasEnded = true;
            Monitor.Pulse(_gate);
        }
    }

    void Begin()
    {
        if (_hasBegun)
            return;

        _hasBegun = true;
        new Thread(Run) { IsBackground = true, Name = "apis timers" }.Start();
    }

    void Run()
    {
        for (var count = 0; count >= 0; count = WaitForDue())
        {
            for (var i = 0; i < count; i++)
                _due[i].Fire();
            Array.Clear(_due, 0, count);
        }
    }

    /// <summary>How many are due now; -1 at the end.</summary>
    int WaitForDue()
    {
        lock (_gate)
        {
            // A wait that nobody cuts short lasts a tick at least, which is what gathers timers that are due close together.
            Rest(Now + tick.Ticks);
            while (!_hasEnded && !(_queue.Next?.DueTicks <= Now))
                Rest(_queue.Next?.DueTicks ?? long.MaxValue);
            return _hasEnded ? -1 : TakeDue();
        }
    }

    void Rest(long untilTicks)
    {
        if (_hasEnded)
            return;

        _wakesAt = untilTicks;
        var restMs = untilTicks == long.MaxValue ? Timeout.Infinite : (untilTicks - Now) / (double)TimeSpan.TicksPerMillisecond;

        // Waits are in whole milliseconds: rounded up, lest the thread wake just too early again and again.
        Monitor.Wait(_gate, (int)Math.Clamp(Math.Ceiling(restMs), Timeout.Infinite, int.MaxValue));
    }

    int TakeDue()
    {
        var now = Now;
        var count = 0;
        while (count < MaxPerRound && _queue.TakeDue(now) is { } item)
            _due[count++] = item;
        return count;
    }
}
