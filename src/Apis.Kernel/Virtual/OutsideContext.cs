using Apis.Kernel.Actors;
using Apis.Kernel.Cells;
using Apis.Kernel.Signals;

namespace Apis.Kernel.Virtual;

/// <summary>
/// Where code resumes that awaited outside of any actor: as a turn of an actor of the system, in the order of the run.
/// </summary>
sealed class OutsideContext(ActorCell host) : SynchronizationContext
{
    public override void Post(SendOrPostCallback d, object? state) => host.Send(new OutsideContinuation(host.System, d, state));

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("Nothing waits for virtual time by blocking a thread.");

    public override SynchronizationContext CreateCopy() => this;

    sealed class OutsideContinuation(ActorSystem system, SendOrPostCallback callback, object? state) : Signal
    {
        public override void Reach(ActorCell cell) => Resume();

        /// <summary>Once the system has stopped there are no more turns, but who awaited its end must still hear of it.</summary>
        public override void MeetsNobody(InternalActorRef addressee) => Resume();

        void Resume() => OutsideActors.Begin(system, () => { callback(state); return true; });
    }
}
