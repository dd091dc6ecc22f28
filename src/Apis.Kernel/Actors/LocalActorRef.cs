using Apis.Kernel.Cells;
using Apis.Kernel.Signals;

namespace Apis.Kernel.Actors;

/// <summary>The reference to an actor of this process.</summary>
sealed class LocalActorRef(ActorCell cell) : InternalActorRef
{
    internal ActorCell Cell { get; } = cell;

    public override ActorPath Path => Cell.Path;

    internal override bool IsTerminated => Cell.IsTerminated;

    public override void Tell(object message, IActorRef sender) => Cell.Post(message, sender);

    internal override void Send(Signal signal) => Cell.Send(signal);
}
