namespace Apis.TestKit;

/// <summary>A message that a probe has received, with who sent it.</summary>
readonly record struct Received(object Message, IActorRef Sender);
