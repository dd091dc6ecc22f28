namespace Apis.Kernel.Actors;

/// <summary>The only way to reach an actor from outside of it; stays the same over restarts.</summary>
public interface IActorRef : ICanTell
{
    ActorPath Path { get; }
}
