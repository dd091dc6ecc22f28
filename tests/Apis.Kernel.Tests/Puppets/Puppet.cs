namespace Apis.Kernel.Tests.Puppets;

/// <summary>An actor that does what it is ordered to, and shows all else that it hears to an observer.</summary>
sealed class Puppet : UntypedActor, IWithTimers, IWithStash
{
    readonly IActorRef _observer;
    readonly Play _play;

    public Puppet(IActorRef observer, Play play)
    {
        _observer = observer;
        _play = play;
        play.Constructor?.Invoke(this);
    }

    public ITimerScheduler Timers { get; set; } = null!;

    public IStash Stash { get; set; } = null!;

    /// <summary>Lost on restart.</summary>
    public object? Memory { get; set; }

    public IActorContext Life => Context;

    public IActorRef Me => Self;

    public IActorRef From => Sender;

    /// <summary>When set, decides about what it hears in place of the observer.</summary>
    public Action<object>? Hears { get; set; }

    public static Props With(IActorRef observer, Play? play = null) =>
        Props.Create(() => new Puppet(observer, play ?? new Play()));

    public void Show(object news) => _observer.Tell(news, Self);

    public void Ignore(object message) => Unhandled(message);

    protected override void OnReceive(object message)
    {
        if (message is Order order)
            order.Do(this);
        else if (Hears is not null)
            Hears(message);
        else if (message is Terminated terminated)
            Show(new Moment(terminated.ActorRef.Path.Name, nameof(Terminated)));
        else
            Show(message);
    }

    protected override void PreStart()
    {
        Tell(nameof(PreStart));
        _play.PreStart?.Invoke(this);
    }

    protected override void PostStop()
    {
        Tell(nameof(PostStop));
        _play.PostStop?.Invoke(this);
    }

    protected override void PreRestart(Exception reason, object? message)
    {
        Tell(nameof(PreRestart));
        _play.PreRestart?.Invoke(reason, message);
        if (_play.KeepsChildren)
            PostStop();
        else
            base.PreRestart(reason, message);
    }

    protected override void PostRestart(Exception reason)
    {
        Tell(nameof(PostRestart));
        _play.PostRestart?.Invoke(this);
        base.PostRestart(reason);
    }

    protected override SupervisorStrategy SupervisorStrategy() => _play.Strategy ?? base.SupervisorStrategy();

    void Tell(string hook)
    {
        if (_play.TellsMoments)
            Show(new Moment(Self.Path.Name, hook));
    }
}
