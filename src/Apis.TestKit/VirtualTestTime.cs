using Apis.Kernel.Virtual;

namespace Apis.TestKit;

/// <summary>Waiting costs nothing: the test's own thread drives the time.</summary>
sealed class VirtualTestTime(VirtualTime run) : ITestTime
{
    public TimeProvider Provider => run.Provider;

    public TimeSpan Silence => TimeSpan.FromSeconds(3);

    public bool WaitUntil(Func<bool> condition, TimeSpan deadline) => run.RunUntil(condition, deadline);

    public void Pass(TimeSpan span) => run.RunFor(span);
}
