using Apis.Kernel.Actors;
using Apis.Kernel.Cells;

namespace Apis.Kernel.Signals;

/// <summary>What cells say to each other about living and dying; goes before every message and is never dropped.</summary>
abstract class Signal
{
    /// <summary>The next one in the mailbox's list.</summary>
    internal Signal? Next { get; set; }

    public abstract void Reach(ActorCell cell);

    /// <summary>What becomes of it where no actor lives, or no more.</summary>
    public virtual void MeetsNobody(InternalActorRef addressee)
    {
    }
}
