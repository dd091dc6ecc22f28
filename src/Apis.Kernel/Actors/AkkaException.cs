namespace Apis.Kernel.Actors;

/// <summary>The base of what the kernel throws; named as Akka.NET names it.</summary>
public abstract class AkkaException(string message, Exception? cause = null) : Exception(message, cause);
