using Apis.Kernel.Cells;

namespace Apis.Kernel.Actors;

/// <summary>Telling in the name of the actor whose turn it is.</summary>
public static class ActorRefImplicitSenderExtensions
{
    public static void Tell(this IActorRef receiver, object message) =>
        receiver.Tell(message, ActorCell.Current?.Self ?? ActorRefs.NoSender);

    /// <summary>Tells it on with its original sender.</summary>
    public static void Forward(this IActorRef receiver, object message) =>
        receiver.Tell(message, ActorCell.Current?.Sender ?? ActorRefs.NoSender);
}
