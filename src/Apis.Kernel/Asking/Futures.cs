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
    public static Task<T> Ask<T>(
        this ICanTell self, object message, TimeSpan? timeout, CancellationToken cancellationToken) =>
        Ask<T>(self, message, timeout, cancellationToken, static (asked, question, sender) => asked.Tell(question, sender));

    /// <summary>
    /// As Ask, but an actor that nobody runs answers on the asking thread: for servers, whose threads would otherwise wake each
    /// other for every request. Not while a lock is held that the actor might want. Akka.NET has nothing like it.
    /// </summary>
    public static Task<T> AskHere<T>(
        this ICanTell self, object message, TimeSpan? timeout, CancellationToken cancellationToken) =>
        Ask<T>(self, message, timeout, cancellationToken, static (asked, question, sender) => asked.TellHere(question, sender));

    static Task<T> Ask<T>(
        ICanTell self,
        object message,
        TimeSpan? timeout,
        CancellationToken cancellationToken,
        Action<LocalActorRef, object, IActorRef> tell)
    {
        if (self is not LocalActorRef local)
            return AskNobody<T>(self);

        var system = local.Cell.System;
        var promise = new PromiseActorRef<T>(system, local);
        promise.GiveUpAfter(timeout ?? system.Settings.AskTimeout, cancellationToken);
        tell(local, message, promise);
        return promise.Task;
    }

    static Task<T> AskNobody<T>(ICanTell self) =>
        Task.FromException<T>(new AskTimeoutException($"{self} is not an actor that could answer."));
}
