namespace Apis.Kernel.Cells;

/// <summary>
/// Awaiting: a handler may await; meanwhile the mailbox waits too, and what follows the await runs on the actor.
/// </summary>
sealed partial class ActorCell
{
    ActorSynchronizationContext? _resumption;
    Task? _awaited;

    public void Await<T>(Func<T, Task> handle, T message)
    {
        var task = OnActor(() => Begin(handle, message));
        if (task.IsCompleted)
            task.GetAwaiter().GetResult();
    }

    /// <summary>Runs what belongs to no actor on the thread of one, and not in its name.</summary>
    public static TResult LeaveFor<TResult>(Func<TResult> work)
    {
        var before = s_current;
        s_current = null;
        try
        {
            return work();
        }
        finally
        {
            s_current = before;
        }
    }

    /// <summary>Not in an actor that is stopping: the message during which it was stopped is over.</summary>
    public void Continue(int incarnation, SendOrPostCallback callback, object? state)
    {
        if (incarnation == Incarnation && _phase < CellPhase.Stopping)
            OnActor(() => { callback(state); return true; });
    }

    /// <summary>The end of the handler comes back as its awaits do: as a turn of this actor, in this incarnation.</summary>
    Task Begin<T>(Func<T, Task> handle, T message)
    {
        var task = handle(message);
        if (!task.IsCompleted)
        {
            _awaited = task;
            SuspendMailbox();
            task.GetAwaiter().UnsafeOnCompleted(() => EndAwait(task));
        }

        return task;
    }

    void EndAwait(Task handler)
    {
        if (_awaited != handler)
            return;

        AbandonAwait();
        if (handler.IsCanceled)
            Fail(new TaskCanceledException(handler));
        else if (handler.Exception is { } failure)
            Fail(failure.InnerException ?? failure);
        else if (_suspensions == 0)
            _envelope = default;
    }

    void AbandonAwait()
    {
        if (_awaited is null)
            return;

        _awaited = null;
        UnsuspendMailbox();
    }

    TResult OnActor<TResult>(Func<TResult> action)
    {
        if (_resumption?.Incarnation != Incarnation)
            _resumption = new ActorSynchronizationContext(this, Incarnation);

        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(_resumption);
        try
        {
            return action();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }
}
