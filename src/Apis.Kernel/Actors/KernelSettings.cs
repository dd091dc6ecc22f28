namespace Apis.Kernel.Actors;

/// <summary>The settings under <c>apis.actor</c>, read once.</summary>
sealed record KernelSettings
{
    public int Throughput { get; init; } = 100;

    public int StashCapacity { get; init; } = 10_000;

    public TimeSpan AskTimeout { get; init; } = TimeSpan.FromSeconds(10);

    public TimeSpan Tick { get; init; } = TimeSpan.FromMilliseconds(5);

    public int CapacityOf(string? mailbox) => mailbox is null ? int.MaxValue : 1;
}
