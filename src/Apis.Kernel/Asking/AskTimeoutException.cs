using Apis.Kernel.Actors;

namespace Apis.Kernel.Asking;

/// <summary>Nobody answered in time.</summary>
public sealed class AskTimeoutException(string message) : AkkaException(message);
