using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Node.Drivers;

namespace Apis.Node.Tests.Drivers;

public class SettingCheckTests
{
    public static TheoryData<DeviceStep> Wrong() =>
    [
        new DeviceStep.SetMode(ConverterMode.Charge, double.NaN, 1),
        new DeviceStep.SetMode(ConverterMode.Charge, 350, double.PositiveInfinity),
        new DeviceStep.SetMode(ConverterMode.Charge, 350, 1, -0.1),
        new DeviceStep.SetVoltage(-1),
        new DeviceStep.SetVoltage(350, double.NaN),
        new DeviceStep.SetCurrent(1e30),
        new DeviceStep.Checkpoint(350),
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_can_not_be_set_is_a_mistake_of_ours(DeviceStep step) =>
        Assert.Equal(ErrorKind.Local(ErrorCategory.Logic), SettingCheck.Refusal(step)!.Raises);

    [Fact]
    public void What_can_be_set_is_fine()
    {
        Assert.Null(SettingCheck.Refusal(new DeviceStep.SetMode(ConverterMode.Wait, 350, 0)));
        Assert.Null(SettingCheck.Refusal(new DeviceStep.SetVoltage(0, 0.1)));
        Assert.Null(SettingCheck.Refusal(new DeviceStep.SetCurrent(2.3)));
    }
}
