using Apis.Kernel.Events;

namespace Apis.Kernel.Actors;

/// <summary>Takes what cannot be delivered and says so on the event stream.</summary>
sealed class DeadLetterActorRef(EventStream events, ActorPath path) : InternalActorRef
{
    public override ActorPath Path { get; } = path;

    internal override bool IsTerminated => true;

    public override void Tell(object message, IActorRef sender) => Bury(message, sender, this);

    /// <summary>A dead letter that itself finds nobody ends here, so that dead letters never breed.</summary>
    internal void Bury(object message, IActorRef? sender, IActorRef recipient)
    {
        if (message is Identify identify)
            sender?.Tell(new ActorIdentity(identify.MessageId, null), recipient);
        else if (message is not (DeadLetter or IDeadLetterSuppression))
            events.Publish(new DeadLetter(message, sender!, recipient));
    }
}
