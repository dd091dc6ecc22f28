namespace Apis.Kernel.Supervision;

/// <summary>How often one child was restarted in the running window.</summary>
struct RestartStatistics
{
    /// <summary>As in Akka.NET, a window without a number of retries allows one in it.</summary>
    const int RetriesOfBareWindow = 1;

    int _restarts;
    long _windowBegan;

    /// <summary>Counts a restart and says whether it is still allowed. A window begins with the first restart in it.</summary>
    public bool Allow(int maxRetries, TimeSpan within, long nowTicks)
    {
        var hasWindow = within != Timeout.InfiniteTimeSpan;
        if (maxRetries < 0 && !hasWindow)
            return true;
        if (maxRetries == 0)
            return false;

        var windowIsOver = hasWindow && nowTicks - _windowBegan > within.Ticks;
        if (_restarts == 0 || windowIsOver)
        {
            _restarts = 0;
            _windowBegan = nowTicks;
        }

        return ++_restarts <= (maxRetries < 0 ? RetriesOfBareWindow : maxRetries);
    }
}
