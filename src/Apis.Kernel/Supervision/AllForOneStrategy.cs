using Apis.Kernel.Cells;

namespace Apis.Kernel.Supervision;

/// <summary>Treats all children as the one that failed, for children that cannot do without each other.</summary>
public sealed class AllForOneStrategy : SupervisorStrategy
{
    public AllForOneStrategy(Func<Exception, Directive> localOnlyDecider)
        : base(null, null, localOnlyDecider)
    {
    }

    public AllForOneStrategy(int? maxNrOfRetries, TimeSpan? withinTimeRange, Func<Exception, Directive> localOnlyDecider)
        : base(maxNrOfRetries, withinTimeRange, localOnlyDecider)
    {
    }

    internal override void Restart(ActorCell failed, Exception cause, ActorCell[] children)
    {
        if (Array.TrueForAll(children, AllowRestart))
            RestartAll(failed, cause, children);
        else
            Stop(failed, children);
    }

    internal override void Stop(ActorCell failed, ActorCell[] children)
    {
        foreach (var child in children)
            child.Stop();
    }

    static void RestartAll(ActorCell failed, Exception cause, ActorCell[] children)
    {
        foreach (var child in children)
        {
            // The one that failed has suspended itself; each restart takes one suspension back.
            if (child != failed)
                child.Suspend();
            child.Restart(cause);
        }
    }
}
