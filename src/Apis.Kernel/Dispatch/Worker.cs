using Apis.Kernel.Cells;

namespace Apis.Kernel.Dispatch;

/// <summary>
/// A pool thread while it runs actors. The actor that was told something last is kept as the next to run on the same
/// thread: two that talk to each other stay in one cache and cost no queue. Whoever was kept before goes to the pool,
/// where idle threads find it.
/// </summary>
sealed class Worker
{
    /// <summary>After so many in a row the pool decides again, so that a talkative pair cannot keep a thread for itself.</summary>
    const int MaxInARow = 256;

    [ThreadStatic]
    static Worker? s_mine;

    ActorCell? _next;
    bool _isRunning;

    /// <summary>How many turns began here; stands still while an actor keeps the thread.</summary>
    public int Turns { get; private set; }

    public bool IsIdle => !Volatile.Read(ref _isRunning);

    public static void Schedule(ActorCell cell)
    {
        if (s_mine is { _isRunning: true } worker)
            worker.Keep(cell);
        else
            ThreadPool.UnsafeQueueUserWorkItem(cell, preferLocal: true);
    }

    public static void Run(ActorCell cell)
    {
        var worker = s_mine ??= HandOverWatch.Register(new Worker());
        Volatile.Write(ref worker._isRunning, true);
        try
        {
            worker.RunInARow(cell);
        }
        finally
        {
            Volatile.Write(ref worker._isRunning, false);
            worker.GiveAway();
        }
    }

    /// <summary>Hands the kept actor to the pool; the watch does it for a thread that is held up.</summary>
    public void GiveAway()
    {
        if (Volatile.Read(ref _next) is not null && Interlocked.Exchange(ref _next, null) is { } kept)
            ThreadPool.UnsafeQueueUserWorkItem(kept, preferLocal: false);
    }

    void Keep(ActorCell cell)
    {
        HandOverWatch.Wake();
        if (Interlocked.Exchange(ref _next, cell) is { } kept)
            ThreadPool.UnsafeQueueUserWorkItem(kept, preferLocal: true);
    }

    void RunInARow(ActorCell? cell)
    {
        for (var turn = 0; cell is not null; turn++)
        {
            Turns++;
            if (cell.RunTurn(cell.System.Settings.Throughput))
                ThreadPool.UnsafeQueueUserWorkItem(cell, preferLocal: false);
            cell = turn < MaxInARow ? Interlocked.Exchange(ref _next, null) : null;
        }
    }
}
