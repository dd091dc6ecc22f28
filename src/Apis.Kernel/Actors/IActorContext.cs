namespace Apis.Kernel.Actors;

/// <summary>What an actor knows of its surroundings while it handles a message.</summary>
public interface IActorContext : IActorRefFactory
{
    IActorRef Self { get; }

    IActorRef Sender { get; }

    IActorRef Parent { get; }

    Props Props { get; }

    ActorSystem System { get; }

    /// <summary>The child of that name, or <see cref="ActorRefs.Nobody"/>.</summary>
    IActorRef Child(string name);

    IEnumerable<IActorRef> GetChildren();

    /// <summary>Asks for one <see cref="Terminated"/> when the other has stopped.</summary>
    IActorRef Watch(IActorRef subject);

    /// <summary>As <see cref="Watch"/>, with a message of one's own in place of <see cref="Terminated"/>.</summary>
    IActorRef WatchWith(IActorRef subject, object message);

    IActorRef Unwatch(IActorRef subject);
}
