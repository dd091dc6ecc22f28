namespace Apis.TestKit;

/// <summary>Waits in real time, looking again and again.</summary>
sealed class ThreadTestTime : ITestTime
{
    public TimeProvider Provider => TimeProvider.System;

    public TimeSpan Silence => TimeSpan.FromMilliseconds(100);

    public bool WaitUntil(Func<bool> condition, TimeSpan deadline) => SpinWait.SpinUntil(condition, deadline);

    /// <summary>By the clock that tests measure with: a wait of the pool's may end a little early by it.</summary>
    public void Pass(TimeSpan span)
    {
        var begun = Provider.GetTimestamp();
        SpinWait.SpinUntil(() => Provider.GetElapsedTime(begun) >= span);
    }
}
