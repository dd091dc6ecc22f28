namespace Apis.Kernel.Actors;

/// <summary>Shorter ways to make an actor.</summary>
public static class ActorRefFactoryExtensions
{
    public static IActorRef ActorOf<TActor>(this IActorRefFactory factory, string? name = null)
        where TActor : ActorBase, new() => factory.ActorOf(Props.Create<TActor>(), name);
}
