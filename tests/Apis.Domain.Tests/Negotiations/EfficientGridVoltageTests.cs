using Apis.Domain.Converters;
using Apis.Domain.Negotiations;

namespace Apis.Domain.Tests.Negotiations;

public sealed class EfficientGridVoltageTests
{
    [Fact]
    public void It_is_the_batterys_voltage_times_the_ratio() =>
        Assert.Equal(338, EfficientGridVoltage.Of(Samples.Hardware, new Meter(BatteryVoltageV: 52)));

    [Fact]
    public void Without_a_ratio_or_a_voltage_the_home_has_no_say()
    {
        Assert.Null(EfficientGridVoltage.Of(Samples.Hardware, default));
        Assert.Null(EfficientGridVoltage.Of(
            Samples.Hardware with { EfficientBatteryGridVoltageRatio = null }, new Meter(BatteryVoltageV: 52)));
    }
}
