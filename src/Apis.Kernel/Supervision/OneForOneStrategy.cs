using Apis.Kernel.Cells;

namespace Apis.Kernel.Supervision;

/// <summary>Treats only the child that failed.</summary>
public sealed class OneForOneStrategy : SupervisorStrategy
{
    public OneForOneStrategy(Func<Exception, Directive> localOnlyDecider)
        : base(null, null, localOnlyDecider)
    {
    }

    public OneForOneStrategy(int? maxNrOfRetries, TimeSpan? withinTimeRange, Func<Exception, Directive> localOnlyDecider)
        : base(maxNrOfRetries, withinTimeRange, localOnlyDecider)
    {
    }

    internal override void Restart(ActorCell failed, Exception cause, ActorCell[] children)
    {
        if (AllowRestart(failed))
            failed.Restart(cause);
        else
            failed.Stop();
    }

    internal override void Stop(ActorCell failed, ActorCell[] children) => failed.Stop();
}
