using Apis.Kernel.Actors;
using Apis.Kernel.Cells;

namespace Apis.Kernel.Supervision;

/// <summary>What an actor does about its children's failures.</summary>
public abstract class SupervisorStrategy
{
    readonly Func<Exception, Directive> _decider;

    private protected SupervisorStrategy(int? maxNrOfRetries, TimeSpan? withinTimeRange, Func<Exception, Directive>? decider)
    {
        MaxNumberOfRetries = maxNrOfRetries ?? -1;
        WithinTimeRange = withinTimeRange is { } range && range > TimeSpan.Zero ? range : Timeout.InfiniteTimeSpan;
        _decider = decider ?? DefaultDecider;
    }

    /// <summary>Stops what could not be made or was killed; restarts the rest.</summary>
    public static Func<Exception, Directive> DefaultDecider { get; } = exception => exception switch
    {
        ActorInitializationException or ActorKilledException or DeathPactException => Directive.Stop,
        _ => Directive.Restart,
    };

    public static SupervisorStrategy DefaultStrategy { get; } = new OneForOneStrategy(DefaultDecider);

    public static SupervisorStrategy StoppingStrategy { get; } = new OneForOneStrategy(_ => Directive.Stop);

    /// <summary>
    /// How often a child may be restarted within the range before it is stopped; -1 for any number,
    /// or for one where there is a range.
    /// </summary>
    public int MaxNumberOfRetries { get; }

    public TimeSpan WithinTimeRange { get; }

    internal Directive Decide(Exception cause) => _decider(cause);

    internal abstract void Restart(ActorCell failed, Exception cause, ActorCell[] children);

    internal abstract void Stop(ActorCell failed, ActorCell[] children);

    /// <summary>Whether the retries allow one more restart of each, counting it.</summary>
    private protected bool AllowRestart(ActorCell child) =>
        child.Restarts.Allow(MaxNumberOfRetries, WithinTimeRange, child.System.Dispatcher.Now);
}
