using Apis.Kernel.Cells;

namespace Apis.Kernel.Virtual;

/// <summary>The actors that have something to do, each at most once.</summary>
abstract class RunQueue
{
    private protected const int FirstSize = 64;

    public abstract int Count { get; }

    public abstract void Add(ActorCell cell);

    public abstract ActorCell Take();
}
