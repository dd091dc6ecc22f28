using System.Diagnostics;
using Apis.Kernel.Dispatch;

namespace Apis.Kernel.Timers;

/// <summary>
/// Fires timers in real time from one background thread that begins with the first timer. It looks no more often than
/// once a tick, so that ten thousand timers cost a few hundred wake-ups a second and not one each. An actor that is
/// idle handles its tick on this very thread; when one keeps it, another thread takes over.
/// </summary>
sealed class TimerThread(TimeSpan tick)
{
    const int NoThread = 0;

    /// <summary>Held also while waiting, so it is a monitor and not a <see cref="Lock"/>.</summary>
    readonly object _gate = new();
    readonly TimerQueue _queue = new();

    /// <summary>The thread that fires; one that finds another number than its own has been replaced.</summary>
    int _firing = NoThread;
    int _begun;
    bool _hasEnded;
    long _wakesAt = long.MaxValue;

    public static long Now => Stopwatch.GetElapsedTime(0).Ticks;

    public void Arm(ScheduledItem item, long dueTicks)
    {
        lock (_gate)
        {
            if (_firing == NoThread)
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

    /// <summary>
    /// The system is over. The thread goes once it has fired what is left: who has asked must hear that nobody answers.
    /// </summary>
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
        var number = _firing = ++_begun;
        new Thread(() => Run(number)) { IsBackground = true, Name = $"apis timers {number}" }.Start();
    }

    void Replace(int heldUp)
    {
        lock (_gate)
        {
            if (_firing == heldUp)
                Begin();
        }
    }

    void Run(int number)
    {
        var worker = Worker.Join(heldUp: () => Replace(number));
        while (WaitForDue(number))
        {
            var now = Now;
            while (TakeDue(number, now) is { } item)
                worker.Fire(item);
        }
    }

    /// <summary>False at the end.</summary>
    bool WaitForDue(int number)
    {
        lock (_gate)
        {
            // A wait that nobody cuts short lasts a tick at least, which is what gathers timers that are due close together.
            Rest(number, Now + tick.Ticks);
            while (IsFiring(number) && !(_queue.NextTicks <= Now))
                RestOrGo(number);
            return IsFiring(number);
        }
    }

    void RestOrGo(int number)
    {
        if (_hasEnded && _queue.Count == 0)
            _firing = NoThread;
        else
            Rest(number, _queue.NextTicks ?? long.MaxValue);
    }

    void Rest(int number, long untilTicks)
    {
        if (!IsFiring(number))
            return;

        _wakesAt = untilTicks;
        var restMs = untilTicks == long.MaxValue ? Timeout.Infinite : (untilTicks - Now) / (double)TimeSpan.TicksPerMillisecond;

        // Waits are in whole milliseconds: rounded up, lest the thread wake just too early again and again.
        Monitor.Wait(_gate, (int)Math.Clamp(Math.Ceiling(restMs), Timeout.Infinite, int.MaxValue));
    }

    bool IsFiring(int number) => number == _firing;

    ScheduledItem? TakeDue(int number, long nowTicks)
    {
        lock (_gate)
            return IsFiring(number) ? _queue.TakeDue(nowTicks) : null;
    }
}
