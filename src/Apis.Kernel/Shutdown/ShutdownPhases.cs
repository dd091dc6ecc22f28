namespace Apis.Kernel.Shutdown;

/// <summary>The phases of a shutdown in their order.</summary>
static class ShutdownPhases
{
    public static IReadOnlyList<string> InOrder { get; } =
    [
        CoordinatedShutdown.PhaseBeforeServiceUnbind,
        CoordinatedShutdown.PhaseServiceUnbind,
        CoordinatedShutdown.PhaseServiceRequestsDone,
        CoordinatedShutdown.PhaseServiceStop,
        CoordinatedShutdown.PhaseBeforeClusterShutdown,
        CoordinatedShutdown.PhaseClusterShardingShutdownRegion,
        CoordinatedShutdown.PhaseClusterLeave,
        CoordinatedShutdown.PhaseClusterExiting,
        CoordinatedShutdown.PhaseClusterExitingDone,
        CoordinatedShutdown.PhaseClusterShutdown,
        CoordinatedShutdown.PhaseBeforeActorSystemTerminate,
        CoordinatedShutdown.PhaseActorSystemTerminate,
    ];

    public static int IndexOf(string phase)
    {
        for (var i = 0; i < InOrder.Count; i++)
        {
            if (InOrder[i] == phase)
                return i;
        }

        throw new ArgumentException($"There is no phase \"{phase}\". Phases: {string.Join(", ", InOrder)}.", nameof(phase));
    }
}
