namespace Apis.Kernel.Timers;

/// <summary>A binary heap of what is to happen, soonest first. Not safe for several threads.</summary>
sealed class TimerQueue
{
    const int FirstSize = 16;

    ScheduledItem[] _heap = new ScheduledItem[FirstSize];
    long _armed;

    public int Count { get; private set; }

    public ScheduledItem? Next => Count > 0 ? _heap[0] : null;

    /// <summary>Adds an item, or moves one that is there already.</summary>
    public void Arm(ScheduledItem item, long dueTicks)
    {
        Disarm(item);
        item.DueTicks = dueTicks;
        item.Order = _armed++;
        if (Count == _heap.Length)
            Array.Resize(ref _heap, Count * 2);
        SiftUp(Count++, item);
    }

    public bool Disarm(ScheduledItem item)
    {
        var index = item.Index;
        if (index == ScheduledItem.NotQueued)
            return false;

        item.Index = ScheduledItem.NotQueued;
        var last = _heap[--Count];
        _heap[Count] = null!;
        if (last != item)
            Replace(index, last);
        return true;
    }

    public ScheduledItem? TakeDue(long nowTicks)
    {
        if (Next is not { } next || next.DueTicks > nowTicks)
            return null;

        Disarm(next);
        return next;
    }

    void Replace(int index, ScheduledItem item)
    {
        if (index > 0 && IsBefore(item, _heap[(index - 1) >> 1]))
            SiftUp(index, item);
        else
            SiftDown(index, item);
    }

    void SiftUp(int index, ScheduledItem item)
    {
        while (index > 0)
        {
            var parent = (index - 1) >> 1;
            if (!IsBefore(item, _heap[parent]))
                break;

            Place(index, _heap[parent]);
            index = parent;
        }

        Place(index, item);
    }

    void SiftDown(int index, ScheduledItem item)
    {
        while ((index << 1) + 1 is var child && child < Count)
        {
            if (child + 1 < Count && IsBefore(_heap[child + 1], _heap[child]))
                child++;
            if (!IsBefore(_heap[child], item))
                break;

            Place(index, _heap[child]);
            index = child;
        }

        Place(index, item);
    }

    void Place(int index, ScheduledItem item)
    {
        _heap[index] = item;
        item.Index = index;
    }

    static bool IsBefore(ScheduledItem one, ScheduledItem other) =>
        one.DueTicks < other.DueTicks || (one.DueTicks == other.DueTicks && one.Order < other.Order);
}
