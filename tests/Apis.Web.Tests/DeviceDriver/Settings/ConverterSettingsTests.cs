using Apis.Web.DeviceDriver.Settings;

namespace Apis.Web.Tests.DeviceDriver.Settings;

public class ConverterSettingsTests
{
    [Fact]
    public void As_delivered_all_is_well() => Assert.Empty(new ConverterSettings().Problems);

    [Fact]
    public void All_that_the_converter_could_not_be_set_to_is_named_at_once() => Assert.Equal(
        ["ogv is 425.1, but must be a number from 260 to 425", "bcf is 65536, but must be a number from 0 to 65535"],
        new ConverterSettings { GridOverVoltageV = 425.1, BatteryFlags = 0x10000 }.Problems);
}
