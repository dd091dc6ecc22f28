using Apis.Kernel.Actors;
using Apis.Kernel.Supervision;

namespace Apis.Kernel.Events;

/// <summary>
/// An actor failed; what its supervisor decided, or null where there was nothing left to decide (PostStop failed).
/// </summary>
public sealed record ActorFailure(IActorRef Actor, Exception Cause, Directive? Decision);
