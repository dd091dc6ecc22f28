using Apis.Kernel.Cells;
using Apis.Kernel.Dispatch;
using Apis.Kernel.Events;
using Apis.Kernel.Hocon;
using Apis.Kernel.Shutdown;
using Apis.Kernel.Supervision;

namespace Apis.Kernel.Actors;

/// <summary>A tree of actors and what they run on.</summary>
public sealed class ActorSystem : IActorRefFactory, IDisposable
{
    static readonly TimeSpan DisposePatience = TimeSpan.FromSeconds(10);

    readonly TaskCompletionSource _terminated;
    readonly ActorCell _root;
    readonly ActorCell _user;
    readonly Lazy<CoordinatedShutdown> _shutdown;
    ShutdownSignals? _signals;

    internal ActorSystem(string name, KernelSettings settings, IDispatcher dispatcher)
    {
        Name = ActorNames.Checked(name);
        Settings = settings;
        Dispatcher = dispatcher;
        _terminated = new TaskCompletionSource(dispatcher.Continuations);
        _shutdown = new Lazy<CoordinatedShutdown>(() => new CoordinatedShutdown(this));
        Observer = dispatcher.IsShared ? null : dispatcher;
        Morgue = new DeadLetterActorRef(EventStream, ActorPath.Root(name).Child("deadLetters"));

        var rootProps = Props.Create<RootGuardian>().WithSupervisorStrategy(SupervisorStrategy.StoppingStrategy);
        _root = new ActorCell(this, rootProps, null, "");
        _user = AddGuardian(RootGuardian.User);
        SystemGuardian = AddGuardian(RootGuardian.System);
        _root.Start();
        _user.Start();
        SystemGuardian.Start();
    }

    public string Name { get; }

    public EventStream EventStream { get; } = new();

    /// <summary>Where messages go that find nobody.</summary>
    public IActorRef DeadLetters => Morgue;

    /// <summary>Completes when the last actor has stopped; faulted when the system fell with its guardian.</summary>
    public Task WhenTerminated => _terminated.Task;

    internal CoordinatedShutdown Shutdown => _shutdown.Value;

    internal KernelSettings Settings { get; }

    internal IDispatcher Dispatcher { get; }

    /// <summary>Who is shown each message before it is handled: the virtual dispatcher, or nobody.</summary>
    internal IDispatcher? Observer { get; }

    internal DeadLetterActorRef Morgue { get; }

    internal ActorCell Root => _root;

    internal ActorCell SystemGuardian { get; }

    /// <summary>A system on threads, in real time.</summary>
    public static ActorSystem Create(string name) => Create(name, Config.Empty);

    public static ActorSystem Create(string name, Config config)
    {
        var settings = new KernelSettings(config);
        var system = new ActorSystem(name, settings, new ThreadDispatcher(settings.Tick));
        if (settings.RunsShutdownBySignals)
            system._signals = new ShutdownSignals(system);
        return system;
    }

    public IActorRef ActorOf(Props props, string? name = null) => _user.ActorOf(props, name);

    public void Stop(IActorRef actor) => _user.Stop(actor);

    /// <summary>
    /// Stops all actors, user's first; where a <see cref="CoordinatedShutdown"/> was set up, by way of its phases.
    /// </summary>
    public Task Terminate() => _shutdown.IsValueCreated
        ? Shutdown.Run(CoordinatedShutdown.ActorSystemTerminateReason.Instance)
        : StopActors();

    /// <summary>Terminates, and on threads waits a while for it.</summary>
    public void Dispose()
    {
        var end = Terminate();
        if (Dispatcher.IsShared)
            end.Wait(DisposePatience);
    }

    internal Task StopActors()
    {
        _user.Stop();
        return WhenTerminated;
    }

    internal void HasStopped()
    {
        _signals?.Dispose();
        Dispatcher.Shutdown();
        _terminated.TrySetResult();
    }

    /// <summary>The root itself failed: nothing is left to supervise it.</summary>
    internal void Collapse(Exception cause)
    {
        _terminated.TrySetException(cause);
        _root.Stop();
    }

    ActorCell AddGuardian(string name)
    {
        var guardian = _root.EnsureChildren().Add(Props.Create<Guardian>(), name);
        guardian.EnsureChildren();
        return guardian;
    }
}
