using Apis.Kernel.Actors;
using Apis.Kernel.Signals;
using Apis.Kernel.Timers;

namespace Apis.Kernel.Asking;

/// <summary>Stands for who asked, until the first reply or the end of the patience.</summary>
sealed class PromiseActorRef<T>(ActorSystem system, IActorRef asked) : InternalActorRef
{
    readonly TaskCompletionSource<T> _reply = new(system.Dispatcher.Continuations);
    Deadline? _deadline;
    CancellationTokenRegistration _cancellation;

    /// <summary>Of those who watch; they hear of the end when it is there.</summary>
    Signal? _signals;

    public override ActorPath Path => ActorPath.Root(system.Name).Child("temp").Child("ask-" + asked.Path.Name);

    public Task<T> Task => _reply.Task;

    internal override bool IsTerminated => _reply.Task.IsCompleted;

    public override void Tell(object message, IActorRef sender)
    {
        ArgumentNullException.ThrowIfNull(message);
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

    internal override void Send(Signal signal)
    {
        lock (_reply)
        {
            if (!IsTerminated)
            {
                (signal.Next, _signals) = (_signals, signal);
                return;
            }
        }

        base.Send(signal);
    }

    void TimeIsUp(TimeSpan patience)
    {
        if (_reply.TrySetException(new AskTimeoutException($"{asked.Path} did not answer within {patience}.")))
            Forget();
    }

    void Cancel(CancellationToken cancellationToken)
    {
        if (_reply.TrySetCanceled(cancellationToken))
            Forget();
    }

    void Forget()
    {
        if (_deadline is not null)
            system.Dispatcher.Disarm(_deadline);
        _cancellation.Dispose();
        for (var signal = TakeSignals(); signal is not null;)
        {
            var next = signal.Next;
            signal.MeetsNobody(this);
            signal = next;
        }
    }

    Signal? TakeSignals()
    {
        lock (_reply)
        {
            var first = _signals;
            _signals = null;
            return first;
        }
    }

    static ArgumentException Unexpected(object message) =>
        new($"Received message of type [{message.GetType()}] - Ask expected message of type [{typeof(T)}]");

    sealed class Deadline(PromiseActorRef<T> promise, TimeSpan patience) : ScheduledItem
    {
        public override void Fire() => promise.TimeIsUp(patience);
    }
}
