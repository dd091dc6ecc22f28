using Apis.Cluster.Local;
using Apis.Cluster.Tests.Contracts;

namespace Apis.Cluster.Tests.Local;

/// <summary>The local engine, for the contracts.</summary>
sealed class LocalUnderTest : ClusterUnderTest
{
    readonly LocalCluster _cluster;

    LocalUnderTest(ActorTestKit kit, LocalClusterOptions options)
        : base(kit, options.TimeToLive) => _cluster = new LocalCluster(kit.Time, new Random(1), options);

    public static LocalUnderTest InVirtualTime() => new(new ActorTestKit(), new LocalClusterOptions());

    /// <summary>In spans that a test can wait for.</summary>
    public static LocalUnderTest OnThreads() => new(
        ActorTestKit.OnThreads(),
        new LocalClusterOptions { TimeToLive = TimeSpan.FromMilliseconds(400), Patience = TimeSpan.FromMilliseconds(50) });

    public override ICluster Seat(string unitId) => _cluster.Seat(unitId);

    public override void Crash(string unitId) => _cluster.Crash(unitId);

    public override void CutFromCoordinator(string unitId) => _cluster.Network.CutFromCoordinator(unitId);

    public override void MendToCoordinator(string unitId) => _cluster.Network.MendToCoordinator(unitId);

    protected override void End() => _cluster.Dispose();
}
