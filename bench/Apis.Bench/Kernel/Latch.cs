namespace Apis.Bench.Kernel;

/// <summary>Waits for the end of a workload, with a limit, so that a lost message ends the bench with an error.</summary>
sealed class Latch(int count) : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly CountdownEvent _left = new(count);

    public void Signal() => _left.Signal();

    public void Wait()
    {
        if (!_left.Wait(Patience))
        {
            throw new TimeoutException(
                $"The workload did not end within {Patience}; {_left.CurrentCount} of {count} are missing.");
        }
    }

    public void Dispose() => _left.Dispose();
}
