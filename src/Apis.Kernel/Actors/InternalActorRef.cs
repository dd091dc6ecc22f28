using Apis.Kernel.Signals;

namespace Apis.Kernel.Actors;

/// <summary>What every reference of this kernel can do besides being told: take part in death watch.</summary>
abstract class InternalActorRef : IActorRef
{
    public abstract ActorPath Path { get; }

    internal abstract bool IsTerminated { get; }

    public abstract void Tell(object message, IActorRef sender);

    /// <summary>By default nothing lives behind a reference, so who watches it is told at once that it has stopped.</summary>
    internal virtual void Send(Signal signal) => signal.MeetsNobody(this);

    public override string ToString() => Path.ToString();
}
