using Apis.Kernel.Hocon;

namespace Apis.Kernel.Tests.Actors;

public class KernelSettingsTests
{
    [Fact]
    public void The_shipped_file_says_what_holds_without_it()
    {
        var shipped = ConfigurationFactory.ParseString(RepositoryFiles.Read("hocon/apis.conf"));

        Assert.Equivalent(new KernelSettings(Config.Empty), new KernelSettings(shipped), strict: true);
    }

    [Theory]
    [InlineData("apis.actor.throughput = 0", "apis.actor.throughput is 0, but must be 1 or more.")]
    [InlineData("apis.actor.stash-capacity = -5", "apis.actor.stash-capacity is -5, but must be 1 or more.")]
    public void A_number_that_cannot_work_is_refused_with_its_path(string hocon, string message) =>
        Assert.Equal(
            message,
            Assert.Throws<ConfigurationException>(() => new KernelSettings(ConfigurationFactory.ParseString(hocon))).Message);

    [Fact]
    public void A_mailbox_that_is_not_configured_is_refused_with_what_is_missing() =>
        Assert.Equal(
            "No mailbox is configured at apis.small: apis.small.mailbox-capacity is missing, a number of messages.",
            Assert.Throws<ConfigurationException>(() => new KernelSettings(Config.Empty).CapacityOf("apis.small")).Message);
}
