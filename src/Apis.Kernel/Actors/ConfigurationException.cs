namespace Apis.Kernel.Actors;

/// <summary>A setting that an actor system cannot work with.</summary>
public sealed class ConfigurationException(string message) : AkkaException(message);
