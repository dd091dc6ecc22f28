namespace Apis.Kernel.Actors;

/// <summary>Asks whether somebody is there; every living actor answers with <see cref="ActorIdentity"/>.</summary>
public sealed class Identify(object messageId) : IAutoReceivedMessage
{
    public object MessageId { get; } = messageId;
}
