namespace Apis.Kernel.Actors;

/// <summary>How an actor fails that was told <see cref="Kill"/>.</summary>
public sealed class ActorKilledException(string message) : AkkaException(message);
