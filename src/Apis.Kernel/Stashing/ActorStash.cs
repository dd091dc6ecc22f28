using Apis.Kernel.Cells;
using Apis.Kernel.Dispatch;

namespace Apis.Kernel.Stashing;

/// <summary>The stash of one actor.</summary>
sealed class ActorStash(ActorCell cell, int capacity) : IStash
{
    readonly Queue<Envelope> _aside = new();

    /// <summary>The same message object may come twice, but one delivery is stashed once; this counts deliveries.</summary>
    long _lastStashedTurn = -1;

    public int Count => _aside.Count;

    public bool IsFull => _aside.Count >= capacity;

    public void Stash()
    {
        if (cell.CurrentEnvelope.Message is null)
            throw new InvalidOperationException($"{cell.Self} handles no message that it could stash.");
        if (_lastStashedTurn == cell.Deliveries)
            throw new InvalidOperationException($"{cell.Self} stashed the same message twice: {cell.CurrentEnvelope.Message}");
        if (IsFull)
        {
            throw new StashOverflowException(
                $"{cell.Self} has {capacity} messages in its stash; apis.actor.stash-capacity allows no more.");
        }

        _lastStashedTurn = cell.Deliveries;
        _aside.Enqueue(cell.CurrentEnvelope);
    }

    public void Unstash()
    {
        if (_aside.TryDequeue(out var envelope))
            cell.PutInFront([envelope]);
    }

    public void UnstashAll()
    {
        if (_aside.Count > 0)
            cell.PutInFront(TakeAll());
    }

    internal Envelope[] TakeAll()
    {
        var all = _aside.ToArray();
        _aside.Clear();
        return all;
    }
}
