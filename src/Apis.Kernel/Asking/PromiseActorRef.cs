using Apis.Kernel.Actors;
using Apis.Kernel.Timers;

namespace Apis.Kernel.Asking;

/// <summary>Stands for who asked, until the first reply or the end of the patience.</summary>
sealed class PromiseActorRef<T>(ActorSystem system, IActorRef asked) : InternalActorRef
{
    readonly TaskCompletionSource<T> _reply = new(system.Dispatcher.Continuations);
    Deadline? _deadline;
    CancellationTokenRegistration _cancellation;

    public override ActorPath Path => ActorPath.Root(system.Name).Child("temp").Child("ask-" + asked.Path.Name);

    public Task<T> Task => _reply.Task;

    internal override bool IsTerminated => _reply.Task.IsCompleted;

    public override void Tell(object message, IActorRef sender)
    {
        var wasWaiting = message switch
        {
            Status.Failure failure => _reply.TrySetException(failure.Cause),
            T reply => _reply.TrySetResult(reply),
            _ => _reply.TrySetException(Unexpected(message)),
        };

        if (wasWaiting)
            Forget();
        else
            system.Morgue.Bury(message, sender, this);
    }

    public void GiveUpAfter(TimeSpan patience, CancellationToken cancellationToken)
    {
        if (patience != Timeout.InfiniteTimeSpan)
        {
            _deadline = new Deadline(this, patience);
            system.Dispatcher.Arm(_deadline, system.Dispatcher.Now + patience.Ticks);
        }

        if (cancellationToken.CanBeCanceled)
            _cancellation = cancellationToken.Register(() => Cancel(cancellationToken));
    }

    void TimeIsUp(TimeSpan patience)
    {
        _cancellation.Dispose();
        _reply.TrySetException(new AskTimeoutException($"{asked.Path} did not answer within {patience}."));
    }

    void Cancel(CancellationToken cancellationToken)
    {
        Forget();
        _reply.TrySetCanceled(cancellationToken);
    }

    void Forget()
    {
        if (_deadline is not null)
            system.Dispatcher.Disarm(_deadline);
        _cancellation.Dispose();
    }

    static ArgumentException Unexpected(object message) =>
        new($"Received message of type [{message.GetType()}] - Ask expected message of type [{typeof(T)}]");

    sealed class Deadline(PromiseActorRef<T> promise, TimeSpan patience) : ScheduledItem
    {
        public override void Fire() => promise.TimeIsUp(patience);
    }
}
