using System.Runtime.CompilerServices;
using Apis.Kernel.Cells;
using Apis.Kernel.Dispatch;
using Apis.Kernel.Signals;

namespace Apis.Kernel.Actors;

/// <summary>
/// The reference to an actor of this process. Who tells needs nothing of the cell, whose memory belongs to its own turns.
/// </summary>
sealed class LocalActorRef(ActorCell cell, Mailbox mailbox) : InternalActorRef
{
    internal ActorCell Cell { get; } = cell;

    public override ActorPath Path => Cell.Path;

    internal override bool IsTerminated => mailbox.IsClosed;

    public override void Tell(object message, IActorRef sender)
    {
        if (MustRunAfter(message, sender))
            Cell.Schedule();
    }

    /// <summary>As Tell, but an actor that nobody runs is run on this thread.</summary>
    internal void TellHere(object message, IActorRef sender)
    {
        if (MustRunAfter(message, sender))
            Cell.RunHere();
    }

    internal override void Send(Signal signal)
    {
        var outcome = mailbox.Post(signal);
        if (outcome == PostOutcome.QueuedAndMustRun)
            Cell.Schedule();
        else if (outcome == PostOutcome.Closed)
            signal.MeetsNobody(this);
        else if (ActorCell.Current == Cell)
            Cell.LookUp();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool MustRunAfter(object message, IActorRef sender)
    {
        ArgumentNullException.ThrowIfNull(message);
        var outcome = mailbox.Post(message, sender);
        if (outcome is PostOutcome.Closed or PostOutcome.Full)
            Cell.Refuse(message, sender);
        return outcome == PostOutcome.QueuedAndMustRun;
    }
}
