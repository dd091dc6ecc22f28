namespace Apis.Kernel.Timers;

/// <summary>
/// A heap of what is to happen, soonest first; at the same time, who was armed first. The times stand in the heap itself,
/// so that sorting follows no reference, and each entry has four below it: half the levels of a binary heap, and each
/// move writes to an item that is seldom in the cache. Not safe for several threads.
/// </summary>
sealed class TimerQueue
{
    const int FirstSize = 16;
    const int Arity = 4;

    Entry[] _heap = new Entry[FirstSize];
    long _armed;

    public int Count { get; private set; }

    public long? NextTicks => Count > 0 ? _heap[0].DueTicks : null;

    /// <summary>Adds an item, or moves one that is there already.</summary>
    public void Arm(ScheduledItem item, long dueTicks)
    {
        Disarm(item);
        if (Count == _heap.Length)
            Array.Resize(ref _heap, Count * 2);
        SiftUp(Count++, new Entry(dueTicks, _armed++, item));
    }

    public void Disarm(ScheduledItem item)
    {
        var index = item.Index;
        if (index == ScheduledItem.NotQueued)
            return;

        item.Index = ScheduledItem.NotQueued;
        var last = _heap[--Count];
        _heap[Count] = default;
        if (index < Count)
            Replace(index, last);
    }

    /// <summary>The next item that is due, or null. One that repeats stays, at its next time.</summary>
    public ScheduledItem? TakeDue(long nowTicks)
    {
        if (Count == 0 || _heap[0].DueTicks > nowTicks)
            return null;

        var (dueTicks, _, item) = _heap[0];
        if (item.PeriodTicks > 0)
            SiftDown(0, new Entry(dueTicks + item.PeriodTicks, _armed++, item));
        else
            Disarm(item);
        return item;
    }

    void Replace(int index, Entry entry)
    {
        if (index > 0 && entry.IsBefore(_heap[Above(index)]))
            SiftUp(index, entry);
        else
            SiftDown(index, entry);
    }

    void SiftUp(int index, Entry entry)
    {
        while (index > 0)
        {
            var parent = Above(index);
            if (!entry.IsBefore(_heap[parent]))
                break;

            Place(index, _heap[parent]);
            index = parent;
        }

        Place(index, entry);
    }

    void SiftDown(int index, Entry entry)
    {
        while ((index * Arity) + 1 is var first && first < Count)
        {
            var child = SoonestOf(first);
            if (!_heap[child].IsBefore(entry))
                break;

            Place(index, _heap[child]);
            index = child;
        }

        Place(index, entry);
    }

    int SoonestOf(int first)
    {
        var soonest = first;
        var end = Math.Min(first + Arity, Count);
        for (var other = first + 1; other < end; other++)
        {
            if (_heap[other].IsBefore(_heap[soonest]))
                soonest = other;
        }

        return soonest;
    }

    static int Above(int index) => (index - 1) / Arity;

    void Place(int index, Entry entry)
    {
        _heap[index] = entry;
        entry.Item.Index = index;
    }

    readonly record struct Entry(long DueTicks, long Order, ScheduledItem Item)
    {
        public bool IsBefore(in Entry other) => DueTicks < other.DueTicks || (DueTicks == other.DueTicks && Order < other.Order);
    }
}
