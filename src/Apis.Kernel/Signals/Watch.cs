using Apis.Kernel.Actors;
using Apis.Kernel.Cells;

namespace Apis.Kernel.Signals;

/// <summary>Somebody wants to know when this actor stops.</summary>
sealed class Watch(InternalActorRef watcher) : Signal
{
    public override void Reach(ActorCell cell) => cell.AddWatcher(watcher);

    public override void MeetsNobody(InternalActorRef addressee) => watcher.Send(new WatchedStopped(addressee));
}
