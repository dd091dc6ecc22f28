using Apis.Kernel.Actors;
using Apis.Kernel.Cells;

namespace Apis.Kernel.Asking;

/// <summary>Tells an actor what came of a task.</summary>
public static class PipeToSupport
{
    /// <summary>
    /// A result is told as it is, or as <paramref name="success"/> makes it; a fault as <see cref="Status.Failure"/>.
    /// </summary>
    public static Task PipeTo<T>(
        this Task<T> taskToPipe,
        ICanTell recipient,
        IActorRef? sender = null,
        Func<T, object>? success = null,
        Func<Exception, object>? failure = null) =>
        Begin(recipient, () => Pipe(taskToPipe, () => Shown(taskToPipe.Result, success), recipient, sender, failure));

    /// <summary>For a task without a result: only its end, or its fault, is told.</summary>
    public static Task PipeTo(
        this Task taskToPipe,
        ICanTell recipient,
        IActorRef? sender = null,
        Func<object>? success = null,
        Func<Exception, object>? failure = null) =>
        Begin(recipient, () => Pipe(taskToPipe, success, recipient, sender, failure));

    static Task Begin(ICanTell recipient, Func<Task> pipe)
    {
        var system = (recipient as LocalActorRef)?.Cell.System ?? ActorCell.Current?.System;
        return system is null ? pipe() : OutsideActors.Begin(system, pipe);
    }

    static object Shown<T>(T result, Func<T, object>? success) => success is null
        ? result ?? throw new InvalidOperationException("The piped task gave null, and null cannot be told.")
        : success(result);

    static async Task Pipe(
        Task task, Func<object>? success, ICanTell recipient, IActorRef? sender, Func<Exception, object>? failure)
    {
        object? message;
        try
        {
            await task;
            message = success?.Invoke();
        }
        catch (Exception cause)
        {
            message = failure is null ? new Status.Failure(cause) : failure(cause);
        }

        if (message is not null)
            recipient.Tell(message, sender ?? ActorRefs.NoSender);
    }
}
