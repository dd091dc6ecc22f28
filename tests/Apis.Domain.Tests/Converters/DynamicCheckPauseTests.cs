using Apis.Domain.Converters;

namespace Apis.Domain.Tests.Converters;

public sealed class DynamicCheckPauseTests
{
    static readonly DevicePlan Plan = DevicePlan.Of(new DeviceStep.SetVoltage(340), new DeviceStep.Checkpoint(340, 0));
    static readonly DateTimeOffset Earlier = Samples.Noon.AddSeconds(7);

    [Theory]
    [InlineData(DeviceAction.VoltageReference, 185_000)]
    [InlineData(DeviceAction.VoltageReferenceWillHandOver, 60_000)]
    [InlineData(DeviceAction.VoltageReferenceWillTakeOver, 60_000)]
    [InlineData(DeviceAction.VoltageReferenceAuthorization, 60_300)]
    public void A_command_that_moves_the_bus_has_the_check_off_until_a_deadline(DeviceAction action, int milliseconds) =>
        Assert.Equal(Samples.Noon.AddMilliseconds(milliseconds), AtBegin(null, action));

    [Theory]
    [InlineData(DeviceAction.Wait)]
    [InlineData(DeviceAction.Charge)]
    [InlineData(DeviceAction.Discharge)]
    [InlineData(DeviceAction.Current)]
    [InlineData(DeviceAction.Voltage)]
    [InlineData(DeviceAction.VoltageReferenceDidHandOver)]
    [InlineData(DeviceAction.VoltageReferenceDidTakeOver)]
    [InlineData(DeviceAction.Scram)]
    public void Another_command_leaves_the_check_as_it_is_when_it_begins(DeviceAction action)
    {
        Assert.Null(AtBegin(null, action));
        Assert.Equal(Earlier, AtBegin(Earlier, action));
    }

    [Theory]
    [InlineData(DeviceAction.VoltageReference, false)]
    [InlineData(DeviceAction.VoltageReferenceWillHandOver, false)]
    [InlineData(DeviceAction.VoltageReferenceWillTakeOver, false)]
    [InlineData(DeviceAction.Current, false)]
    [InlineData(DeviceAction.Voltage, false)]
    [InlineData(DeviceAction.VoltageReferenceAuthorization, true)]
    [InlineData(DeviceAction.Wait, true)]
    [InlineData(DeviceAction.Scram, true)]
    [InlineData(DeviceAction.Charge, true)]
    [InlineData(DeviceAction.Discharge, true)]
    [InlineData(DeviceAction.VoltageReferenceDidHandOver, true)]
    [InlineData(DeviceAction.VoltageReferenceDidTakeOver, true)]
    public void Success_switches_the_check_on_where_the_bus_is_settled(DeviceAction action, bool isOn) =>
        Assert.Equal(isOn ? null : Earlier, DynamicCheckPause.AtSuccess(Earlier, action));

    static DateTimeOffset? AtBegin(DateTimeOffset? offUntil, DeviceAction action) =>
        DynamicCheckPause.AtBegin(offUntil, action, Plan, Samples.Noon, Samples.Policy);
}
