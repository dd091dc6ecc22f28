using Apis.Kernel.Actors;
using Apis.Kernel.Cells;

namespace Apis.Kernel.Timers;

/// <summary>The timers of one incarnation of an actor.</summary>
sealed class ActorTimers(ActorCell cell) : ITimerScheduler
{
    readonly Dictionary<object, ActorTimer> _byKey = [];

    /// <summary>
    /// A single timer that has been delivered is used again, so that work which re-arms itself allocates nothing.
    /// </summary>
    ActorTimer? _spare;

    public void StartSingleTimer(object key, object msg, TimeSpan timeout) =>
        StartSingleTimer(key, msg, timeout, ActorRefs.NoSender);

    public void StartSingleTimer(object key, object msg, TimeSpan timeout, IActorRef sender) =>
        Start(key, msg, timeout, TimeSpan.Zero, sender);

    public void StartPeriodicTimer(object key, object msg, TimeSpan interval) =>
        StartPeriodicTimer(key, msg, interval, interval, ActorRefs.NoSender);

    public void StartPeriodicTimer(object key, object msg, TimeSpan interval, IActorRef sender) =>
        StartPeriodicTimer(key, msg, interval, interval, sender);

    public void StartPeriodicTimer(object key, object msg, TimeSpan initialDelay, TimeSpan interval) =>
        StartPeriodicTimer(key, msg, initialDelay, interval, ActorRefs.NoSender);

    public void StartPeriodicTimer(object key, object msg, TimeSpan initialDelay, TimeSpan interval, IActorRef sender)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(interval, TimeSpan.Zero);
        Start(key, msg, initialDelay, interval, sender);
    }

    public bool IsTimerActive(object key) => _byKey.ContainsKey(key);

    public void Cancel(object key)
    {
        if (_byKey.Remove(key, out var timer))
            End(timer);
    }

    public void CancelAll()
    {
        foreach (var timer in _byKey.Values)
            End(timer);
        _byKey.Clear();
    }

    /// <summary>Whether a tick that has come out of the mailbox is still wanted; a single timer is over with it.</summary>
    public bool Accept(ActorTimer timer)
    {
        if (!timer.IsActive)
            return false;

        if (timer.PeriodTicks == 0)
        {
            _byKey.Remove(timer.Key);
            timer.IsActive = false;
            _spare = timer;
        }

        return true;
    }

    void Start(object key, object message, TimeSpan delay, TimeSpan interval, IActorRef sender)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        if (cell.Timers != this)
            throw new InvalidOperationException("These timers belong to an incarnation of the actor that is over.");

        Cancel(key);
        var timer = _spare ?? new ActorTimer(cell);
        _spare = null;
        timer.Set(key, message, sender, interval);
        _byKey.Add(key, timer);
        cell.System.Dispatcher.Arm(timer, cell.System.Dispatcher.Now + delay.Ticks);
    }

    void End(ActorTimer timer)
    {
        timer.IsActive = false;
        cell.System.Dispatcher.Disarm(timer);
    }
}
