namespace Apis.Kernel.Virtual;

/// <summary>The clock and the timers of a virtual run.</summary>
sealed class VirtualTimeProvider(VirtualDispatcher dispatcher) : TimeProvider
{
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>The machine's zone has no say in a run.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => dispatcher.UtcNow;

    public override long GetTimestamp() => dispatcher.Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(dispatcher, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }
}
