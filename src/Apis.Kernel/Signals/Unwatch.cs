using Apis.Kernel.Actors;
using Apis.Kernel.Cells;

namespace Apis.Kernel.Signals;

/// <summary>Somebody no longer wants to know.</summary>
sealed class Unwatch(InternalActorRef watcher) : Signal
{
    public override void Reach(ActorCell cell) => cell.RemoveWatcher(watcher);
}
