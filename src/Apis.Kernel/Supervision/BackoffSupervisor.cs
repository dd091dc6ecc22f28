using Apis.Kernel.Actors;
using Apis.Kernel.Timers;

namespace Apis.Kernel.Supervision;

/// <summary>Starts its one child again after a pause that grows, and passes messages through to it.</summary>
public sealed class BackoffSupervisor : ReceiveActor, IWithTimers
{
    readonly BackoffOptions _options;
    readonly Random _random;
    IActorRef? _child;
    bool _childFailed;
    int _restarts;

    BackoffSupervisor(BackoffOptions options)
    {
        _options = options;
        _random = Context.System.Dispatcher.Random;
        Receive<Terminated>(stopped => stopped.ActorRef.Equals(_child), _ => ChildHasStopped());
        Receive<StartChild>(_ => Start());
        Receive<ForgetRestarts>(_ => _restarts = 0);
        Receive<GetCurrentChild>(_ => Sender.Tell(new CurrentChild(_child ?? ActorRefs.Nobody)));
        Receive<GetRestartCount>(_ => Sender.Tell(new RestartCount(_restarts)));
        ReceiveAny(Pass);
    }

    public ITimerScheduler Timers { get; set; } = null!;

    public static Props Props(BackoffOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.MinBackoff, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxBackoff, options.MinBackoff);
        ArgumentOutOfRangeException.ThrowIfNegative(options.RandomFactor);
        return Actors.Props.From(() => new BackoffSupervisor(options));
    }

    protected override void PreStart() => Start();

    protected override SupervisorStrategy SupervisorStrategy() => new OneForOneStrategy(Decide);

    void Start()
    {
        _childFailed = false;
        _child = Context.Watch(Context.ActorOf(_options.ChildProps, _options.ChildName));
        Timers.StartSingleTimer(nameof(ForgetRestarts), ForgetRestarts.Instance, _options.AutoReset);
    }

    /// <summary>Where the child would be restarted at once it is stopped, and starts again after the pause.</summary>
    Directive Decide(Exception cause)
    {
        var directive = (_options.Strategy ?? DefaultChildStrategy).Decide(cause);
        if (directive != Directive.Restart)
            return directive;

        _childFailed = true;
        return Directive.Stop;
    }

    void ChildHasStopped()
    {
        _child = null;
        Timers.Cancel(nameof(ForgetRestarts));
        var mayRetry = _options.MaxNrOfRetries < 0 || _restarts < _options.MaxNrOfRetries;
        if (mayRetry && (_childFailed || _options.AlsoWhenItStops))
        {
            var pause = _options.PauseBefore(_restarts++, _random.NextDouble());
            Timers.StartSingleTimer(nameof(StartChild), StartChild.Instance, pause);
        }
        else
        {
            Context.Stop(Self);
        }
    }

    void Pass(object message)
    {
        if (_child is null)
            Context.System.DeadLetters.Forward(message);
        else if (_child.Equals(Sender))
            Context.Parent.Forward(message);
        else
            _child.Forward(message);
    }

    static SupervisorStrategy DefaultChildStrategy => Supervision.SupervisorStrategy.DefaultStrategy;

    /// <summary>Asks for <see cref="CurrentChild"/>.</summary>
    public sealed class GetCurrentChild
    {
        public static GetCurrentChild Instance { get; } = new();
    }

    /// <summary>The child of the moment; nobody during a pause.</summary>
    public sealed record CurrentChild(IActorRef Ref);

    /// <summary>Asks for <see cref="RestartCount"/>.</summary>
    public sealed class GetRestartCount
    {
        public static GetRestartCount Instance { get; } = new();
    }

    /// <summary>How often the child was started again since it last lived long enough.</summary>
    public sealed record RestartCount(int Count);

    sealed class StartChild
    {
        public static StartChild Instance { get; } = new();
    }

    sealed class ForgetRestarts
    {
        public static ForgetRestarts Instance { get; } = new();
    }
}
