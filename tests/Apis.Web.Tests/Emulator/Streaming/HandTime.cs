namespace Apis.Web.Tests.Emulator.Streaming;

/// <summary>Timers tick when the test says so.</summary>
sealed class HandTime : TimeProvider
{
    Action _tick = () => { };

    public void Tick() => _tick();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _tick = () => callback(state);
        return new Still();
    }

    sealed class Still : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            // Nothing ticks by itself.
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
