namespace Apis.Node.Controllers;

/// <summary>What the Controller has to do, one after the other; stops go before all else.</summary>
sealed class ErrandQueue
{
    /// <summary>A GridMaster asks for one thing at a time.</summary>
    public const int Capacity = 64;

    readonly Queue<Errand> _stops = [];
    readonly Queue<Errand> _others = [];

    public Errand? Running { get; private set; }

    /// <summary>False when there are too many.</summary>
    public bool TryAdd(Errand errand)
    {
        var queue = errand.IsStop ? _stops : _others;
        if (queue.Count >= Capacity)
            return false;

        queue.Enqueue(errand);
        return true;
    }

    /// <summary>The next one, which then runs; null while one runs, and when there is none.</summary>
    public Errand? TryBegin()
    {
        if (Running is null && (_stops.TryDequeue(out var next) || _others.TryDequeue(out next)))
            return Running = next;

        return null;
    }

    public Errand End()
    {
        var ended = Running ?? throw new InvalidOperationException("Nothing runs that could end.");
        Running = null;
        return ended;
    }
}
