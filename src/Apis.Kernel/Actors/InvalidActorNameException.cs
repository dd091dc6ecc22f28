namespace Apis.Kernel.Actors;

/// <summary>A name that an actor cannot bear, or that a sibling bears already.</summary>
public sealed class InvalidActorNameException(string message) : AkkaException(message);
