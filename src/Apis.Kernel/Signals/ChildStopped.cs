using Apis.Kernel.Cells;

namespace Apis.Kernel.Signals;

/// <summary>A child is gone; its name is free.</summary>
sealed class ChildStopped(ActorCell child) : Signal
{
    public override void Reach(ActorCell cell) => cell.RemoveChild(child);
}
