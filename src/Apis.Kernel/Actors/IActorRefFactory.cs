namespace Apis.Kernel.Actors;

/// <summary>Whoever can have children: an actor's context, and the system.</summary>
public interface IActorRefFactory
{
    IActorRef ActorOf(Props props, string? name = null);

    void Stop(IActorRef actor);
}
