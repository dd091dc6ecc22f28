using Apis.Kernel.Cells;

namespace Apis.Kernel.Virtual;

/// <summary>Gives any of them, drawn from the seed.</summary>
sealed class ShuffledQueue(ulong seed) : RunQueue
{
    SplitMix _chance = new(seed);
    ActorCell[] _cells = new ActorCell[FirstSize];
    int _count;

    public override int Count => _count;

    public override void Add(ActorCell cell)
    {
        if (_count == _cells.Length)
            Array.Resize(ref _cells, _count * 2);
        _cells[_count++] = cell;
    }

    public override ActorCell Take()
    {
        var drawn = _chance.Next(_count);
        var cell = _cells[drawn];
        _cells[drawn] = _cells[--_count];
        _cells[_count] = null!;
        return cell;
    }
}
