namespace Apis.Kernel.Actors;

/// <summary>References that stand for nobody.</summary>
public static class ActorRefs
{
    public static readonly IActorRef Nobody = new NobodyRef();

    /// <summary>The sender of a message that was not told by an actor.</summary>
    public static readonly IActorRef NoSender = null!;

    sealed class NobodyRef : InternalActorRef
    {
        public override ActorPath Path { get; } = ActorPath.Root("all").Child("Nobody");

        internal override bool IsTerminated => true;

        public override void Tell(object message, IActorRef sender)
        {
            // Nobody hears; that is what this reference is for.
        }
    }
}
