using Apis.Kernel.Actors;

namespace Apis.Kernel.Dispatch;

/// <summary>A message on its way, with who told it.</summary>
readonly record struct Envelope(object Message, IActorRef Sender);
