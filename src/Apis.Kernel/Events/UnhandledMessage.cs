using Apis.Kernel.Actors;

namespace Apis.Kernel.Events;

/// <summary>A message that its recipient has no handler for.</summary>
public sealed class UnhandledMessage(object message, IActorRef sender, IActorRef recipient)
{
    public object Message { get; } = message;

    public IActorRef Sender { get; } = sender;

    public IActorRef Recipient { get; } = recipient;

    public override string ToString() => $"Unhandled from {Sender?.ToString() ?? "nobody"} to {Recipient}: <{Message}>";
}
