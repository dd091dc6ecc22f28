namespace Apis.TestKit;

/// <summary>How a test waits: by driving virtual time, or by waiting on threads.</summary>
interface ITestTime
{
    TimeProvider Provider { get; }

    /// <summary>How long "nothing comes" is waited for where a test names no span.</summary>
    TimeSpan Silence { get; }

    /// <summary>False when the condition did not come to hold within the deadline.</summary>
    bool WaitUntil(Func<bool> condition, TimeSpan deadline);

    void Pass(TimeSpan span);
}
