namespace Apis.TestKit;

/// <summary>
/// An actor that a test holds in its hand: it can be told things, and the test says what it expects to have come.
/// </summary>
public class TestProbe
{
    /// <summary>How long something expected is waited for where the test names no span.</summary>
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(3);

    readonly ITestTime _time;
    readonly Inbox _inbox = new();

    private protected TestProbe(ActorSystem system, ITestTime time, string? name)
    {
        Sys = system;
        _time = time;
        Ref = system.ActorOf(Props.Create(() => new ProbeActor(_inbox)), name);
    }

    public ActorSystem Sys { get; }

    public IActorRef Ref { get; }

    /// <summary>Who sent the message that was expected last.</summary>
    public IActorRef LastSender { get; private set; } = ActorRefs.Nobody;

    /// <summary>True once a message has come that no expectation has taken.</summary>
    public bool HasMessages => _inbox.HasMessage;

    public void Send(IActorRef actor, object message) => actor.Tell(message, Ref);

    public void Reply(object message) => LastSender.Tell(message, Ref);

    public IActorRef Watch(IActorRef subject) => Ordered(new ProbeActor.WatchFor(subject), subject);

    public IActorRef Unwatch(IActorRef subject) => Ordered(new ProbeActor.UnwatchFor(subject), subject);

    /// <summary>From now on such messages are as if they had not come.</summary>
    public void IgnoreMessages(Predicate<object> shouldIgnore) => _inbox.Ignore = shouldIgnore;

    public void IgnoreNoMessages() => _inbox.Ignore = _ => false;

    /// <summary>The next message, which must be of that type.</summary>
    public T ExpectMsg<T>(TimeSpan? timeout = null)
    {
        var message = Next(typeof(T).Name, timeout);
        return message is T expected
            ? expected
            : throw new ExpectationException($"Expected a {typeof(T).Name}, but got {Shown(message)} from {LastSender}.");
    }

    public T ExpectMsg<T>(T message, TimeSpan? timeout = null)
    {
        var got = ExpectMsg<T>(timeout);
        return Equals(got, message) ? got : throw new ExpectationException($"Expected {Shown(message)}, but got {Shown(got)}.");
    }

    public T ExpectMsg<T>(Predicate<T> isMessage, TimeSpan? timeout = null)
    {
        var got = ExpectMsg<T>(timeout);
        return isMessage(got) ? got : throw new ExpectationException($"Got {Shown(got)}, which is not as expected.");
    }

    public T ExpectMsgFrom<T>(IActorRef sender, TimeSpan? timeout = null)
    {
        var got = ExpectMsg<T>(timeout);
        return LastSender.Equals(sender)
            ? got
            : throw new ExpectationException($"Expected {Shown(got)} from {sender}, but it came from {LastSender}.");
    }

    /// <summary>All of these, in any order, and nothing between them.</summary>
    public void ExpectMsgAllOf<T>(params T[] messages)
    {
        var missing = messages.ToList();
        while (missing.Count > 0)
        {
            var got = ExpectMsg<T>();
            if (!missing.Remove(got))
                throw new ExpectationException($"Got {Shown(got)}, expected one of {string.Join(", ", missing.Select(Shown))}.");
        }
    }

    public Terminated ExpectTerminated(IActorRef target, TimeSpan? timeout = null) =>
        ExpectMsg<Terminated>(terminated => terminated.ActorRef.Equals(target), timeout);

    public void ExpectNoMsg(TimeSpan? duration = null)
    {
        if (_time.WaitUntil(() => _inbox.HasMessage, duration ?? _time.Silence) && _inbox.TryTake(out var received))
            throw new ExpectationException($"Expected no message, but got {Shown(received.Message)} from {received.Sender}.");
    }

    /// <summary>Drops messages until one is of that type and fits.</summary>
    public T FishForMessage<T>(Predicate<T> isMessage, TimeSpan? max = null)
    {
        var end = _time.Provider.GetUtcNow() + (max ?? DefaultPatience);
        while (true)
        {
            if (Next(typeof(T).Name, end - _time.Provider.GetUtcNow()) is T message && isMessage(message))
                return message;
        }
    }

    public IReadOnlyList<object> ReceiveN(int count, TimeSpan? max = null)
    {
        var end = _time.Provider.GetUtcNow() + (max ?? DefaultPatience);
        return [.. Enumerable.Range(1, count).Select(n => Next($"message {n} of {count}", end - _time.Provider.GetUtcNow()))];
    }

    object Next(string wanted, TimeSpan? timeout)
    {
        var patience = timeout is { } span && span < TimeSpan.Zero ? TimeSpan.Zero : timeout ?? DefaultPatience;
        if (!_time.WaitUntil(() => _inbox.HasMessage, patience) || !_inbox.TryTake(out var received))
            throw new ExpectationException($"Expected {wanted}, but nothing came within {patience}.");

        LastSender = received.Sender;
        return received.Message;
    }

    /// <summary>Returns when the probe has done it, so that what the test does next comes after.</summary>
    IActorRef Ordered(object order, IActorRef subject)
    {
        var done = Ref.Ask<object>(order, DefaultPatience);
        if (!_time.WaitUntil(() => done.IsCompleted, DefaultPatience) || !done.IsCompletedSuccessfully)
            throw new ExpectationException($"{Ref} has stopped and can watch nobody.");
        return subject;
    }

    static string Shown<T>(T message) => $"{message} ({message?.GetType().Name})";
}
