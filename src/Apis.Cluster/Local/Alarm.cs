namespace Apis.Cluster.Local;

/// <summary>Something that is to be done later, within the cluster's gate; once it is put off, it is not done.</summary>
sealed class Alarm : IDisposable
{
    readonly LocalCluster _cluster;
    readonly Action _ring;
    readonly ITimer _timer;
    bool _isOff;

    public Alarm(LocalCluster cluster, TimeSpan span, Action ring)
    {
        _cluster = cluster;
        _ring = ring;
        _timer = cluster.CreateTimer(static alarm => ((Alarm)alarm!).Ring(), this, span > TimeSpan.Zero ? span : TimeSpan.Zero);
    }

    public void Dispose()
    {
        _isOff = true;
        _timer.Dispose();
    }

    void Ring()
    {
        lock (_cluster.Gate)
        {
            if (_isOff || _cluster.IsDisposed)
                return;

            // Whoever puts it off from here on comes too late.
            Dispose();
            _ring();
        }
    }
}
