using Apis.Kernel.Events;

namespace Apis.Kernel.Actors;

/// <summary>Says once, to each who watched, that an actor has stopped. Who watches and does not handle it fails.</summary>
public sealed class Terminated(IActorRef actorRef) : IAutoReceivedMessage, IDeadLetterSuppression
{
    public IActorRef ActorRef { get; } = actorRef;

    public override string ToString() => $"<Terminated>: {ActorRef}";
}
