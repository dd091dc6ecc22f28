namespace Apis.TestKit;

/// <summary>Waits in real time, looking again and again.</summary>
sealed class ThreadTestTime : ITestTime
{
    public TimeProvider Provider => TimeProvider.System;

    public TimeSpan Silence => TimeSpan.FromMilliseconds(100);

    public bool WaitUntil(Func<bool> condition, TimeSpan deadline) => SpinWait.SpinUntil(condition, deadline);

    public void Pass(TimeSpan span) => SpinWait.SpinUntil(() => false, span);
}
