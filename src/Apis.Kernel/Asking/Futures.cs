using Apis.Kernel.Actors;

namespace Apis.Kernel.Asking;

/// <summary>Asking an actor and awaiting its reply.</summary>
public static class Futures
{
    public static Task<object> Ask(this ICanTell self, object message, TimeSpan? timeout = null) =>
        self.Ask<object>(message, timeout, CancellationToken.None);

    public static Task<T> Ask<T>(this ICanTell self, object message, TimeSpan? timeout = null) =>
        self.Ask<T>(message, timeout, CancellationToken.None);

    public static Task<T> Ask<T>(this ICanTell self, object message, CancellationToken cancellationToken) =>
        self.Ask<T>(message, null, cancellationToken);

    /// <summary>
    /// The reply; faulted by a <see cref="Status.Failure"/>, a reply of another type, or when the time is over.
    /// </summary>
    public static Task<T> Ask<T>(this ICanTell self, object message, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        if (self is not LocalActorRef local)
            return AskNobody<T>(self);

        var system = local.Cell.System;
        var promise = new PromiseActorRef<T>(system, local);
        promise.GiveUpAfter(timeout ?? system.Settings.AskTimeout, cancellationToken);
        local.Tell(message, promise);
        return promise.Task;
    }

    static Task<T> AskNobody<T>(ICanTell self) =>
        Task.FromException<T>(new AskTimeoutException($"{self} is not an actor that could answer."));
}
