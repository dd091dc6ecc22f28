using Apis.Kernel.Actors;

namespace Apis.Kernel.Virtual;

/// <summary>Actors took so many turns at one instant that time would never have gone on.</summary>
public sealed class LivelockException(string message) : AkkaException(message);
