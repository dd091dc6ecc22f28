using Apis.Kernel.Actors;
using Apis.Kernel.Cells;

namespace Apis.Kernel.Signals;

/// <summary>An actor that this one watched has stopped.</summary>
sealed class WatchedStopped(InternalActorRef subject) : Signal
{
    public override void Reach(ActorCell cell) => cell.NoteWatchedStopped(subject);
}
