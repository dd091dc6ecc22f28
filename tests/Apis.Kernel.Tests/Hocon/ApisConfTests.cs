using Apis.Kernel.Hocon;

namespace Apis.Kernel.Tests.Hocon;

/// <summary>The commented defaults that ship in hocon/apis.conf.</summary>
public class ApisConfTests
{
    static readonly Config Shipped = ConfigurationFactory.ParseString(RepositoryFiles.Read("hocon/apis.conf"), "hocon/apis.conf");

    [Fact]
    public void Defaults_of_actors_are_there()
    {
        Assert.Equal(100, Shipped.GetInt("apis.actor.throughput"));
        Assert.Equal(10_000, Shipped.GetInt("apis.actor.stash-capacity"));
        Assert.Equal(TimeSpan.FromSeconds(10), Shipped.GetTimeSpan("apis.actor.ask-timeout"));
        Assert.True(Shipped.GetConfig("apis.actor.mailboxes")!.IsEmpty);
    }

    [Fact]
    public void Defaults_of_the_scheduler_are_there() =>
        Assert.Equal(TimeSpan.FromMilliseconds(5), Shipped.GetTimeSpan("apis.scheduler.tick-duration"));

    [Fact]
    public void Defaults_of_the_shutdown_are_there()
    {
        Assert.Equal(TimeSpan.FromSeconds(5), Shipped.GetTimeSpan("apis.coordinated-shutdown.default-phase-timeout"));
        Assert.True(Shipped.GetConfig("apis.coordinated-shutdown.phases")!.IsEmpty);
        Assert.True(Shipped.GetBoolean("apis.coordinated-shutdown.run-by-signals"));
    }
}
