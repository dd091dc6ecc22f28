using Apis.Cluster.Local;

namespace Apis.Cluster.Tests.Local;

/// <summary>Some units of a local cluster under virtual time, each serving "probe" by a probe of its own.</summary>
sealed class LocalStreet : IDisposable
{
    public const string Service = "probe";

    readonly Dictionary<string, TestProbe> _probes = [];
    readonly Dictionary<string, ICluster> _seats = [];

    public LocalStreet(int units = 3, LocalClusterOptions? options = null, int seed = 1)
    {
        Kit = new ActorTestKit();
        Cluster = new LocalCluster(Kit.Time, new Random(seed), options);
        for (var number = 1; number <= units; number++)
            Add($"E{number:000}");
    }

    public ActorTestKit Kit { get; }

    public LocalCluster Cluster { get; }

    public LocalNetwork Network => Cluster.Network;

    public ICluster this[string unitId] => _seats[unitId];

    public TestProbe ProbeOf(string unitId) => _probes[unitId];

    public void Tell(string from, string to, object message) =>
        this[from].Bus.Tell(to, Service, message, _probes[from].Ref);

    public void Dispose()
    {
        Cluster.Dispose();
        Kit.Dispose();
    }

    void Add(string unitId)
    {
        var seat = _seats[unitId] = Cluster.Seat(unitId);
        var probe = _probes[unitId] = Kit.CreateTestProbe();
        Assert.True(Kit.Await(seat.Membership.Join()));
        seat.Bus.Serve(Service, probe.Ref);
        seat.Bus.Subscribe("all", probe.Ref);
    }
}
