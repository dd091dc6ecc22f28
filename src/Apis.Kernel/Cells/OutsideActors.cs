using Apis.Kernel.Actors;

namespace Apis.Kernel.Cells;

/// <summary>
/// For work that outlives the actor that begins it: it must not resume as part of it, and may not be lost with it.
/// </summary>
static class OutsideActors
{
    public static TResult Begin<TResult>(ActorSystem system, Func<TResult> work)
    {
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(system.Dispatcher.Outside);
        try
        {
            return ActorCell.LeaveFor(work);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }
}
