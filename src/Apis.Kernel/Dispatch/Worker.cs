using Apis.Kernel.Cells;
using Apis.Kernel.Timers;

namespace Apis.Kernel.Dispatch;

/// <summary>
/// A thread while it runs actors. The actor that was told something last is kept as the next to run on the same
/// thread: two that talk to each other stay in one cache and cost no queue. Whoever was kept before goes to the pool,
/// where idle threads find it.
/// </summary>
sealed class Worker(Action? heldUp = null)
{
    /// <summary>
    /// After so many in a row the pool decides again, so that a talkative pair cannot keep a thread for itself.
    /// </summary>
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

    /// <summary>Runs the actor on this thread, or next where the thread runs another already.</summary>
    public static void RunHere(ActorCell cell)
    {
        if (s_mine is { _isRunning: true } worker)
            worker.Keep(cell);
        else
            Run(cell);
    }

    public static void Run(ActorCell cell)
    {
        var worker = s_mine ??= HandOverWatch.Register(new Worker());
        worker.Begin();
        try
        {
            worker.RunInARow(cell);
        }
        finally
        {
            worker.End();
        }
    }

    /// <summary>Makes the calling thread, which is not the pool's, one that runs actors too.</summary>
    /// <param name="heldUp">Called by another thread when an actor keeps this one.</param>
    public static Worker Join(Action heldUp) => s_mine = HandOverWatch.Register(new Worker(heldUp));

    /// <summary>Fires a timer and gives whom it wakes one turn, right here: no other thread has to wake up for a tick.</summary>
    public void Fire(ScheduledItem timer)
    {
        Begin();
        try
        {
            timer.Fire();
            if (Interlocked.Exchange(ref _next, null) is { } woken && RunOnce(woken))
                ThreadPool.UnsafeQueueUserWorkItem(woken, preferLocal: false);
        }
        finally
        {
            End();
        }
    }

    /// <summary>An actor keeps this thread: who waits behind it goes elsewhere.</summary>
    public void IsHeldUp()
    {
        GiveAway();
        heldUp?.Invoke();
    }

    void Begin() => Volatile.Write(ref _isRunning, true);

    void End()
    {
        Volatile.Write(ref _isRunning, false);
        GiveAway();
    }

    void GiveAway()
    {
        if (Volatile.Read(ref _next) is not null && Interlocked.Exchange(ref _next, null) is { } kept)
            ThreadPool.UnsafeQueueUserWorkItem(kept, preferLocal: false);
    }

    void Keep(ActorCell cell)
    {
        // Kept first, then the look at whether the watch sleeps: the exchange is the barrier that its last look counts on.
        if (Interlocked.Exchange(ref _next, cell) is { } kept)
            ThreadPool.UnsafeQueueUserWorkItem(kept, preferLocal: true);
        HandOverWatch.Wake();
    }

    bool RunOnce(ActorCell cell)
    {
        Turns++;
        return cell.RunTurn(cell.System.Settings.Throughput);
    }

    void RunInARow(ActorCell? cell)
    {
        for (var turn = 0; cell is not null; turn++)
        {
            var hasMore = RunOnce(cell);
            var next = turn < MaxInARow ? Interlocked.Exchange(ref _next, null) : null;
            if (hasMore && next is null && turn < MaxInARow)
                next = cell;
            else if (hasMore)
                ThreadPool.UnsafeQueueUserWorkItem(cell, preferLocal: false);
            cell = next;
        }
    }
}
