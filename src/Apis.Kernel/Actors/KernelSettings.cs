namespace Apis.Kernel.Actors;

/// <summary>The settings under <c>apis.actor</c> and its neighbours, read once.</summary>
sealed record KernelSettings
{
    public int Throughput { get; init; } = 100;

    public int StashCapacity { get; init; } = 10_000;

    public TimeSpan AskTimeout { get; init; } = TimeSpan.FromSeconds(10);

    public TimeSpan Tick { get; init; } = TimeSpan.FromMilliseconds(5);

    public bool RunsShutdownBySignals { get; init; } = true;

    public int CapacityOf(string? mailbox) => mailbox is null ? int.MaxValue : 1;

    public TimeSpan TimeoutOf(string phase) => TimeSpan.FromSeconds(phase.Length);
}
