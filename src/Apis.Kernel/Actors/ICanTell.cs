namespace Apis.Kernel.Actors;

/// <summary>Something that a message can be told.</summary>
public interface ICanTell
{
    void Tell(object message, IActorRef sender);
}
