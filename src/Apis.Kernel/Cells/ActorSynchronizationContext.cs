using Apis.Kernel.Signals;

namespace Apis.Kernel.Cells;

/// <summary>Brings what follows an await back to the incarnation that awaited.</summary>
sealed class ActorSynchronizationContext(ActorCell cell, int incarnation) : SynchronizationContext
{
    public int Incarnation { get; } = incarnation;

    public override void Post(SendOrPostCallback d, object? state) => cell.Send(new Continuation(Incarnation, d, state));

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("Nothing waits for an actor by blocking a thread.");

    public override SynchronizationContext CreateCopy() => this;
}
