namespace Apis.Kernel.Cells;

/// <summary>Awaiting: a handler may await; meanwhile the mailbox waits too, and what follows the await runs on the actor.</summary>
sealed partial class ActorCell
{
    ActorSynchronizationContext? _resumption;
    Task? _awaited;

    public void Await<T>(Func<T, Task> handle, T message)
    {
        var task = OnActor(() => handle(message));
        if (task.IsCompleted)
        {
            task.GetAwaiter().GetResult();
            return;
        }

        _awaited = task;
        SuspendMailbox();
        task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() => Send(new Signals.AwaitEnded(task)));
    }

    public void Continue(int incarnation, SendOrPostCallback callback, object? state)
    {
        if (incarnation == Incarnation)
            OnActor(() => { callback(state); return true; });
    }

    public void EndAwait(Task handler)
    {
        if (_awaited != handler)
            return;

        AbandonAwait();
        handler.GetAwaiter().GetResult();
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
