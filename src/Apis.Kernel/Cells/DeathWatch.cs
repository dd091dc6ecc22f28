using Apis.Kernel.Actors;

namespace Apis.Kernel.Cells;

/// <summary>Whom one actor watches, and who watches it.</summary>
sealed class DeathWatch
{
    /// <summary>Each with the message that it wants in place of <see cref="Terminated"/>, or null.</summary>
    public Dictionary<InternalActorRef, object?> Watching { get; } = [];

    /// <summary>
    /// Those whose <see cref="Terminated"/> waits in the mailbox, each with the message that takes its place, or null.
    /// </summary>
    public Dictionary<IActorRef, object?> Queued { get; } = [];

    /// <summary>In the order in which they came.</summary>
    public HashSet<InternalActorRef> Watchers { get; } = [];
}
