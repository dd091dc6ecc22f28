namespace Apis.Kernel.Actors;

/// <summary>The answer to <see cref="Identify"/>; without a subject where nobody lives any more.</summary>
public sealed class ActorIdentity(object messageId, IActorRef? subject)
{
    public object MessageId { get; } = messageId;

    public IActorRef? Subject { get; } = subject;
}
