using Apis.Kernel.Actors;
using Apis.Kernel.Cells;
using Apis.Kernel.Events;

namespace Apis.Kernel.Timers;

/// <summary>One timer of one incarnation; travels to the mailbox itself, so that a tick allocates nothing.</summary>
sealed class ActorTimer(ActorCell cell) : ScheduledItem, IAutoReceivedMessage, IDeadLetterSuppression
{
    public object Key { get; private set; } = "";

    public object Message { get; private set; } = "";

    public IActorRef Sender { get; private set; } = ActorRefs.NoSender;

    /// <summary>
    /// Only its own actor reads and writes this, so a tick in the mailbox of a cancelled timer is never delivered.
    /// </summary>
    public bool IsActive { get; set; }

    public void Set(object key, object message, IActorRef sender, TimeSpan interval) =>
        (Key, Message, Sender, PeriodTicks, IsActive) = (key, message, sender, interval.Ticks, true);

    public override void Fire() => cell.Self.Tell(this, Sender);
}
