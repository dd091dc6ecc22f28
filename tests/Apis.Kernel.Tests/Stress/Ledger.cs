namespace Apis.Kernel.Tests.Stress;

/// <summary>
/// What one victim has received; outlives its incarnations. Only its own turns write it, which is part of what is tested.
/// </summary>
sealed class Ledger(int senders)
{
    readonly int[] _lastOf = Enumerable.Repeat(-1, senders).ToArray();
    int _inside;

    public int Lives { get; set; }

    public int Deaths { get; set; }

    public int Received { get; private set; }

    public int OnTwoThreads { get; private set; }

    /// <summary>Twice, or before one that was sent earlier.</summary>
    public int OutOfOrder { get; private set; }

    /// <summary>Missing between two of the same sender.</summary>
    public int Skipped { get; private set; }

    public void Enter()
    {
        if (Interlocked.Increment(ref _inside) != 1)
            OnTwoThreads++;
    }

    public void Leave() => Interlocked.Decrement(ref _inside);

    public void Note(Victim.Numbered message)
    {
        Received++;
        ref var last = ref _lastOf[message.Sender];
        if (message.Number <= last)
            OutOfOrder++;
        else
            Skipped += message.Number - last - 1;
        last = message.Number;
    }
}
