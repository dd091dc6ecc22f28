namespace Apis.Bench.Kernel;

/// <summary>All rows about the kernel, in the order of the table.</summary>
static class KernelWorkloads
{
    public static IReadOnlyList<IWorkload> All { get; } =
    [
        new ChannelTell(),
        new ChannelPingPong(),
        new Tell(),
        new PingPong(pairs: 1),
        new PingPong(pairs: 100),
        new SequentialAsk(),
        new Spawn(),
        new IdleHeap(),
        new StopFamily(),
        new ManyTimers(),
        new VirtualRing(takesFingerprint: false),
        new VirtualRing(takesFingerprint: true),
    ];
}
