using Apis.Kernel.Dispatch;
using Apis.Kernel.Hocon;
using Apis.Kernel.Shutdown;

namespace Apis.Kernel.Actors;

/// <summary>The kernel's settings, as hocon/apis.conf explains them.</summary>
sealed class KernelSettings(Config config)
{
    public int Throughput { get; } = AtLeastOne(config, "apis.actor.throughput", 100);

    public int StashCapacity { get; } = AtLeastOne(config, "apis.actor.stash-capacity", 10_000);

    public TimeSpan AskTimeout { get; } = config.GetTimeSpan("apis.actor.ask-timeout", TimeSpan.FromSeconds(10));

    public TimeSpan Tick { get; } =
        config.GetTimeSpan("apis.scheduler.tick-duration", TimeSpan.FromMilliseconds(5), allowInfinite: false);

    public bool RunsShutdownBySignals { get; } = config.GetBoolean("apis.coordinated-shutdown.run-by-signals", true);

    /// <summary>
    /// How long each phase of the shutdown may take. Read at the start: a shutdown is no time to find a mistake.
    /// </summary>
    public IReadOnlyDictionary<string, TimeSpan> PhaseTimeouts { get; } =
        ShutdownPhases.InOrder.ToDictionary(phase => phase, phase => TimeoutOf(config, phase));

    /// <summary>How many messages a mailbox holds that was asked for by the path of its settings.</summary>
    public int CapacityOf(string? mailbox)
    {
        if (mailbox is null)
            return Mailbox.Unbounded;

        var path = mailbox + ".mailbox-capacity";
        return config.HasPath(path)
            ? AtLeastOne(config, path, 1)
            : throw new ConfigurationException(
                $"No mailbox is configured at {mailbox}: {path} is missing, a number of messages.");
    }

    static TimeSpan TimeoutOf(Config config, string phase) => config.GetTimeSpan(
        $"apis.coordinated-shutdown.phases.{phase}.timeout",
        config.GetTimeSpan("apis.coordinated-shutdown.default-phase-timeout", TimeSpan.FromSeconds(5), allowInfinite: false),
        allowInfinite: false);

    static int AtLeastOne(Config config, string path, int byDefault)
    {
        var value = config.GetInt(path, byDefault);
        return value >= 1 ? value : throw new ConfigurationException($"{path} is {value}, but must be 1 or more.");
    }
}
