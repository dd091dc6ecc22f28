using Apis.Kernel.Actors;
using Apis.Kernel.Cells;

namespace Apis.Kernel.Shutdown;

/// <summary>
/// Ends a system in named phases, one after the other, each with a limit to its time. Tasks of a phase run side by side.
/// </summary>
public sealed class CoordinatedShutdown
{
    public const string PhaseBeforeServiceUnbind = "before-service-unbind";
    public const string PhaseServiceUnbind = "service-unbind";
    public const string PhaseServiceRequestsDone = "service-requests-done";
    public const string PhaseServiceStop = "service-stop";
    public const string PhaseBeforeClusterShutdown = "before-cluster-shutdown";
    public const string PhaseClusterShardingShutdownRegion = "cluster-sharding-shutdown-region";
    public const string PhaseClusterLeave = "cluster-leave";
    public const string PhaseClusterExiting = "cluster-exiting";
    public const string PhaseClusterExitingDone = "cluster-exiting-done";
    public const string PhaseClusterShutdown = "cluster-shutdown";
    public const string PhaseBeforeActorSystemTerminate = "before-actor-system-terminate";
    public const string PhaseActorSystemTerminate = "actor-system-terminate";

    readonly ActorSystem _system;
    readonly Lock _gate = new();
    readonly Dictionary<string, List<ShutdownTask>> _tasks =
        ShutdownPhases.InOrder.ToDictionary(phase => phase, _ => new List<ShutdownTask>());
    readonly TaskCompletionSource<Done> _ended;

    internal CoordinatedShutdown(ActorSystem system)
    {
        _system = system;
        _ended = new TaskCompletionSource<Done>(system.Dispatcher.Continuations);
        AddTask(PhaseActorSystemTerminate, "terminate-system", TerminateSystem);
    }

    /// <summary>Why the system is going down, or null while it is not.</summary>
    public Reason? ShutdownReason { get; private set; }

    public static CoordinatedShutdown Get(ActorSystem sys) => sys.Shutdown;

    /// <summary>Adds work to a phase. Once the phase has begun it is too late, and the task is never run.</summary>
    public void AddTask(string phase, string taskName, Func<Task<Done>> task)
    {
        ArgumentException.ThrowIfNullOrEmpty(taskName);
        ArgumentNullException.ThrowIfNull(task);
        _ = ShutdownPhases.IndexOf(phase);
        lock (_gate)
            _tasks[phase].Add(new ShutdownTask(taskName, task));
    }

    /// <summary>Runs all phases, or those from one on. Who calls it again gets the run that is on its way.</summary>
    public Task<Done> Run(Reason reason, string? fromPhase = null)
    {
        var first = fromPhase is null ? 0 : ShutdownPhases.IndexOf(fromPhase);
        lock (_gate)
        {
            if (ShutdownReason is not null)
                return _ended.Task;

            ShutdownReason = reason;
        }

        return OutsideActors.Begin(_system, () => RunFrom(first));
    }

    async Task<Done> RunFrom(int first)
    {
        foreach (var phase in ShutdownPhases.InOrder.Skip(first))
        {
            var timeout = _system.Settings.PhaseTimeouts[phase];
            await Task.WhenAll(TasksOf(phase).Select(task => Run(phase, task, timeout)));
        }

        _ended.TrySetResult(Done.Instance);
        return Done.Instance;
    }

    ShutdownTask[] TasksOf(string phase)
    {
        lock (_gate)
            return [.. _tasks[phase]];
    }

    async Task Run(string phase, ShutdownTask task, TimeSpan timeout)
    {
        try
        {
            await task.Work().WaitAsync(timeout, _system.Dispatcher.Time);
        }
        catch (Exception cause)
        {
            // A shutdown is not stopped by what goes wrong in it: the phases behind may be the ones that matter most.
            _system.EventStream.Publish(new ShutdownTaskFailure(phase, task.Name, cause));
        }
    }

    async Task<Done> TerminateSystem()
    {
        await _system.StopActors();
        return Done.Instance;
    }

    sealed record ShutdownTask(string Name, Func<Task<Done>> Work);

    /// <summary>Why a system goes down.</summary>
    public abstract class Reason
    {
        public override string ToString() => GetType().Name;
    }

    public sealed class UnknownReason : Reason
    {
        public static Reason Instance { get; } = new UnknownReason();
    }

    public sealed class ActorSystemTerminateReason : Reason
    {
        public static Reason Instance { get; } = new ActorSystemTerminateReason();
    }

    /// <summary>The process was asked to end: SIGTERM, Ctrl-C.</summary>
    public sealed class ClrExitReason : Reason
    {
        public static Reason Instance { get; } = new ClrExitReason();
    }
}
