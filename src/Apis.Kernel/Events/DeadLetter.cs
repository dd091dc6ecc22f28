using Apis.Kernel.Actors;

namespace Apis.Kernel.Events;

/// <summary>A message that found nobody: its recipient had stopped, or its mailbox was full.</summary>
public sealed class DeadLetter(object message, IActorRef sender, IActorRef recipient)
{
    public object Message { get; } = message;

    public IActorRef Sender { get; } = sender;

    public IActorRef Recipient { get; } = recipient;

    public override string ToString() => $"DeadLetter from {Sender?.ToString() ?? "nobody"} to {Recipient}: <{Message}>";
}
