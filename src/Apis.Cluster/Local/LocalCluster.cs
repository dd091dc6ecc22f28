namespace Apis.Cluster.Local;

/// <summary>
/// A cluster within this process, under virtual or real time. One coordinator keeps memberships, leases and shared state; the
/// network between it and the seats, and among these, can be made slow, lossy and torn.
/// </summary>
public sealed class LocalCluster : IDisposable
{
    readonly TimeProvider _time;
    readonly long _begun;
    readonly List<LocalSeat> _seats = [];

    public LocalCluster(TimeProvider time, Random chance, LocalClusterOptions? options = null)
    {
        _time = time;
        _begun = time.GetTimestamp();
        Options = (options ?? new LocalClusterOptions()).Checked();
        Network = new LocalNetwork(this, chance);
        Coordinator = new Coordinator(this);
    }

    public LocalNetwork Network { get; }

    internal LocalClusterOptions Options { get; }

    internal Coordinator Coordinator { get; }

    /// <summary>
    /// Guards everything of this cluster. Actors are told within it, which orders what they hear; nobody's code runs within it.
    /// </summary>
    internal Lock Gate { get; } = new();

    internal bool IsDisposed { get; private set; }

    /// <summary>Those that live, in the order in which they were given.</summary>
    internal IReadOnlyList<LocalSeat> Seats => _seats;

    /// <summary>Since the cluster was made, by a clock that is never set.</summary>
    internal TimeSpan Now => _time.GetElapsedTime(_begun);

    /// <summary>The seat of a node, which hasn't joined yet.</summary>
    public ICluster Seat(string unitId)
    {
        Names.Check(unitId);
        lock (Gate)
        {
            var seat = new LocalSeat(this, unitId);
            _seats.Add(seat);
            seat.Reconsider();
            return seat;
        }
    }

    /// <summary>
    /// The unit is dead at once: nothing arrives at it or leaves from it any more. What it held runs out in its time.
    /// </summary>
    public void Crash(string unitId)
    {
        lock (Gate)
        {
            foreach (var seat in _seats.FindAll(seat => seat.UnitId == unitId))
            {
                _seats.Remove(seat);
                seat.Die();
            }
        }
    }

    /// <summary>Nothing happens in it any more.</summary>
    public void Dispose()
    {
        lock (Gate)
        {
            IsDisposed = true;
            Network.End();
        }
    }

    internal Alarm After(TimeSpan span, Action ring) => new(this, span, ring);

    internal ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan due) =>
        _time.CreateTimer(callback, state, due, Timeout.InfiniteTimeSpan);

    internal void RefuseMoreThan(int count, string what)
    {
        if (count >= Options.MostListeners)
            throw new InvalidOperationException($"A unit may have {Options.MostListeners} {what}, and has them.");
    }

    internal void Reconsider()
    {
        foreach (var seat in _seats)
            seat.Reconsider();
    }
}
