using Apis.Domain.Converters;

namespace Apis.Domain.Tests.Converters;

public sealed class DeviceCommandTests
{
    static readonly DeviceCommand Sparing = DeviceCommand.Scram(excludesVoltageReference: true);

    [Fact]
    public void WAIT_and_SCRAM_are_the_stops() => Assert.Equal(
        [DeviceAction.Wait, DeviceAction.Scram],
        Enum.GetValues<DeviceAction>().Where(action => new DeviceCommand(action).IsStop));

    [Fact]
    public void A_stop_that_spares_the_voltage_reference_does_less_than_one_that_does_not()
    {
        Assert.True(DeviceCommand.Wait.Covers(Sparing));
        Assert.True(DeviceCommand.Scram(false).Covers(DeviceCommand.Wait));
        Assert.True(Sparing.Covers(Sparing));
        Assert.False(Sparing.Covers(DeviceCommand.Wait));
        Assert.False(DeviceCommand.VoltageReference.Covers(Sparing));
    }
}
