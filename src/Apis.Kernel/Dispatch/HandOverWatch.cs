namespace Apis.Kernel.Dispatch;

/// <summary>
/// Looks after workers whose actor blocks or computes for long: what they keep as next is handed to the pool, so that
/// nobody waits for them, and an actor that waits for the one it has just told does not wait for ever.
/// A thread of its own, asleep while no worker works; a timer of the pool would wake the pool each time.
/// </summary>
static class HandOverWatch
{
    const int PeriodMs = 5;
    const int QuietRoundsBeforeSleep = 100;

    static readonly object Gate = new();
    static readonly List<(WeakReference<Worker> Worker, int TurnsSeen)> Workers = [];
    static bool s_hasBegun;
    static bool s_isAwake;

    public static Worker Register(Worker worker)
    {
        lock (Gate)
            Workers.Add((new WeakReference<Worker>(worker), 0));
        return worker;
    }

    public static void Wake()
    {
        if (!Volatile.Read(ref s_isAwake))
            WakeThread();
    }

    static void WakeThread()
    {
        lock (Gate)
        {
            s_isAwake = true;
            if (!s_hasBegun)
                new Thread(Watch) { IsBackground = true, Name = "apis hand-over watch" }.Start();
            s_hasBegun = true;
            Monitor.Pulse(Gate);
        }
    }

    static void Watch()
    {
        var quietRounds = 0;
        lock (Gate)
        {
            while (true)
            {
                quietRounds = LookAtAll() ? quietRounds + 1 : 0;
                if (quietRounds < QuietRoundsBeforeSleep)
                {
                    Monitor.Wait(Gate, PeriodMs);
                    continue;
                }

                Sleep();
                quietRounds = 0;
            }
        }
    }

    /// <summary>
    /// A worker that began after the last look may have seen the watch awake still and not have called; so it says that
    /// it sleeps, looks once more, and only then sleeps. Who comes later sees it, and calls when the gate is free.
    /// </summary>
    static void Sleep()
    {
        Volatile.Write(ref s_isAwake, false);
        Interlocked.MemoryBarrier();
        if (LookAtAll())
            Monitor.Wait(Gate);
        s_isAwake = true;
    }

    /// <summary>True when all workers are idle.</summary>
    static bool LookAtAll()
    {
        var allIdle = true;
        for (var i = Workers.Count - 1; i >= 0; i--)
        {
            if (Workers[i].Worker.TryGetTarget(out var worker))
                allIdle &= Look(i, worker);
            else
                Workers.RemoveAt(i);
        }

        return allIdle;
    }

    static bool Look(int index, Worker worker)
    {
        if (worker.IsIdle)
            return true;

        if (Workers[index].TurnsSeen == worker.Turns)
            worker.IsHeldUp();
        Workers[index] = (Workers[index].Worker, worker.Turns);
        return false;
    }
}
