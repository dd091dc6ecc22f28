namespace Apis.Kernel.Actors;

/// <summary>An actor's constructor, PreStart or PostRestart failed. By default its supervisor stops it.</summary>
public sealed class ActorInitializationException(IActorRef? actor, string message, Exception? cause = null)
    : AkkaException(actor is null ? message : $"{actor}: {message}", cause)
{
    public IActorRef? Actor { get; } = actor;
}
