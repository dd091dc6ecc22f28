namespace Apis.Kernel.Dispatch;

/// <summary>
/// The messages that an actor has taken from its mailbox and not handled yet. Touched by the running actor only.
/// </summary>
struct Batch
{
    Envelope[]? _items;
    int _next;
    int _end;

    public readonly int Count => _end - _next;

    public readonly ReadOnlySpan<Envelope> Left => _items.AsSpan(_next, Count);

    public Envelope TakeNext()
    {
        ref var slot = ref _items![_next++];
        var envelope = slot;
        slot = default;
        return envelope;
    }

    public void PutInFront(ReadOnlySpan<Envelope> envelopes)
    {
        Envelope[] all = [.. envelopes, .. Left];
        (_items, _next, _end) = (all, 0, all.Length);
    }

    /// <summary>Becomes these messages, and gives its emptied array in return.</summary>
    public Envelope[] Exchange(Envelope[] filled, int count)
    {
        var emptied = _items ?? [];
        (_items, _next, _end) = (filled, 0, count);
        return emptied;
    }
}
