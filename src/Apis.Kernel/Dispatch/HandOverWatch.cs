namespace Apis.Kernel.Dispatch;

/// <summary>
/// Looks after workers whose actor blocks or computes for long: what they keep as next is handed to the pool, so that
/// nobody waits for them, and an actor that waits for the one it has just told does not wait for ever.
/// </summary>
static class HandOverWatch
{
    const int PeriodMs = 5;
    const int QuietRoundsBeforeSleep = 100;

    static readonly Lock Gate = new();
    static readonly List<(WeakReference<Worker> Worker, int TurnsSeen)> Workers = [];
    static readonly Timer Rounds = new(_ => Round());
    static bool s_isAwake;
    static int s_quietRounds;

    public static Worker Register(Worker worker)
    {
        lock (Gate)
            Workers.Add((new WeakReference<Worker>(worker), 0));
        return worker;
    }

    public static void Wake()
    {
        if (Volatile.Read(ref s_isAwake))
            return;

        lock (Gate)
        {
            s_quietRounds = 0;
            s_isAwake = true;
            Rounds.Change(PeriodMs, Timeout.Infinite);
        }
    }

    static void Round()
    {
        lock (Gate)
        {
            var allIdle = true;
            for (var i = Workers.Count - 1; i >= 0; i--)
            {
                if (!Workers[i].Worker.TryGetTarget(out var worker))
                    Workers.RemoveAt(i);
                else
                    allIdle &= Look(i, worker);
            }

            s_quietRounds = allIdle ? s_quietRounds + 1 : 0;
            s_isAwake = s_quietRounds < QuietRoundsBeforeSleep;
            if (s_isAwake)
                Rounds.Change(PeriodMs, Timeout.Infinite);
        }
    }

    static bool Look(int index, Worker worker)
    {
        if (worker.IsIdle)
            return true;

        if (Workers[index].TurnsSeen == worker.Turns)
            worker.GiveAway();
        Workers[index] = (Workers[index].Worker, worker.Turns);
        return false;
    }
}
