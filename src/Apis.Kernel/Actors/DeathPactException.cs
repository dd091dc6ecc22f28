namespace Apis.Kernel.Actors;

/// <summary>Thrown in an actor that watched another and did not handle its <see cref="Terminated"/>.</summary>
public sealed class DeathPactException(IActorRef deadActor) : AkkaException($"Monitored actor [{deadActor}] terminated")
{
    public IActorRef DeadActor { get; } = deadActor;
}
