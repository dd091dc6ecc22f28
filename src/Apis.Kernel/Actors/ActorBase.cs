using Apis.Kernel.Cells;
using Apis.Kernel.Supervision;

namespace Apis.Kernel.Actors;

/// <summary>The base of every actor: what it hears, and the hooks of its life.</summary>
public abstract class ActorBase
{
    readonly ActorCell _cell;

    protected ActorBase()
    {
        _cell = ActorCell.Current is { IsConstructing: true } cell
            ? cell
            : throw new ActorInitializationException(
                null, $"A {GetType().Name} cannot be made with new: give its Props to ActorOf, which makes it where it belongs.");
    }

    /// <summary>The context of the actor whose turn it is on this thread.</summary>
    protected static IActorContext Context => ActorCell.Current
        ?? throw new NotSupportedException(
            "There is no active ActorContext: it is there only while an actor handles a message, "
            + "and after an await only in ReceiveAsync.");

    protected IActorRef Self => _cell.Self;

    protected IActorRef Sender => _cell.Sender;

    /// <summary>Handles a message; false says that it was not for this actor.</summary>
    protected abstract bool Receive(object message);

    protected virtual void PreStart()
    {
    }

    protected virtual void PostStop()
    {
    }

    /// <summary>Called on the failed incarnation. Unless overridden, children are stopped and PostStop is called.</summary>
    protected virtual void PreRestart(Exception reason, object? message)
    {
        foreach (var child in Context.GetChildren())
        {
            Context.Unwatch(child);
            Context.Stop(child);
        }

        PostStop();
    }

    /// <summary>Called on the fresh incarnation. Unless overridden, calls PreStart.</summary>
    protected virtual void PostRestart(Exception reason) => PreStart();

    /// <summary>Says what nobody handled. Who watches another and does not hear of its end fails.</summary>
    protected virtual void Unhandled(object message)
    {
        if (message is Terminated terminated)
            throw new DeathPactException(terminated.ActorRef);
        _cell.PublishUnhandled(message);
    }

    protected virtual SupervisorStrategy SupervisorStrategy() => Supervision.SupervisorStrategy.DefaultStrategy;

    internal virtual void Handle(object message)
    {
        if (!Receive(message))
            Unhandled(message);
    }

    internal void Starts() => PreStart();

    internal void Stopped() => PostStop();

    internal void Restarts(Exception reason, object? message) => PreRestart(reason, message);

    internal void Restarted(Exception reason) => PostRestart(reason);

    internal SupervisorStrategy Strategy() => SupervisorStrategy();
}
