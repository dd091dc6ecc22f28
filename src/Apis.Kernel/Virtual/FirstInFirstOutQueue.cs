using Apis.Kernel.Cells;

namespace Apis.Kernel.Virtual;

/// <summary>Gives the actor that has waited longest.</summary>
sealed class FirstInFirstOutQueue : RunQueue
{
    ActorCell[] _ring = new ActorCell[FirstSize];
    int _head;
    int _count;

    public override int Count => _count;

    public override void Add(ActorCell cell)
    {
        if (_count == _ring.Length)
            Grow();
        _ring[(_head + _count++) & (_ring.Length - 1)] = cell;
    }

    public override ActorCell Take()
    {
        var cell = _ring[_head];
        _ring[_head] = null!;
        _head = (_head + 1) & (_ring.Length - 1);
        _count--;
        return cell;
    }

    void Grow()
    {
        var larger = new ActorCell[_ring.Length * 2];
        for (var i = 0; i < _count; i++)
            larger[i] = _ring[(_head + i) & (_ring.Length - 1)];
        (_ring, _head) = (larger, 0);
    }
}
