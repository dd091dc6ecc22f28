using Apis.Web.DeviceDriver;

namespace Apis.Web.Tests.DeviceDriver;

public class DeviceDriverPortsTests
{
    [Fact]
    public void One_home_is_where_the_demonstration_looks_and_more_have_one_each()
    {
        Assert.Equal([4380], DeviceDriverPorts.Of(1));
        Assert.Equal([4401, 4402, 4403], DeviceDriverPorts.Of(3));
        Assert.Empty(DeviceDriverPorts.Of(0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000)]
    public void There_are_no_ports_for_what_cannot_be(int unitCount) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DeviceDriverPorts.Of(unitCount));
}
