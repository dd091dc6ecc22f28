using Apis.Kernel.Actors;

namespace Apis.Kernel.Stashing;

/// <summary>An actor set more messages aside than it may.</summary>
public sealed class StashOverflowException(string message) : AkkaException(message);
