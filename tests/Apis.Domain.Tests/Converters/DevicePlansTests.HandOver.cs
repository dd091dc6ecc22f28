using Apis.Domain.Converters;

namespace Apis.Domain.Tests.Converters;

public sealed partial class DevicePlansTests
{
    [Fact]
    public void The_old_voltage_reference_gets_droop() => Assert.Equal(
        ["dvg=334.0&drg=0.039"],
        Wire.Of(Plan(DeviceCommand.WillHandOver, Reading(ConverterMode.VoltageReference, 2.3, 334))));

    [Theory]
    [InlineData(334.0, "mode=0x0014&dvg=334.0&dig=2.3&drg=0.039")]
    [InlineData(null, "mode=0x0014&dvg=350.0&dig=2.3&drg=0.039")]
    public void The_new_one_begins_with_droop_at_the_voltage_given_or_measured(double? gridVoltageV, string request) =>
        Assert.Equal([request], Wire.Of(Plan(DeviceCommand.WillTakeOver(gridVoltageV), Reading(ConverterMode.Charge))));

    [Theory]
    [InlineData(null)]
    [InlineData(ConverterMode.Wait)]
    public void The_old_one_goes_down_and_to_WAIT_whatever_its_checkpoint_says(ConverterMode? mode) => Assert.Equal(
        ["dig=1.3?", "dig=0.3?", "dig=0.0?", "check [ig 0]?", StopRequest],
        Wire.Of(Plan(DeviceCommand.DidHandOver(mode), Reading(ConverterMode.VoltageReference, 2.3))));

    [Theory]
    [InlineData(ConverterMode.Charge, "mode=0x0041&dvg=350.0&dig=1.5&drg=0")]
    [InlineData(ConverterMode.Discharge, "mode=0x0002&dvg=380.0&dig=1.5&drg=0")]
    public void The_old_one_may_go_on_with_a_constant_current_at_once(ConverterMode mode, string request) => Assert.Equal(
        [request], Wire.Of(Plan(DeviceCommand.DidHandOver(mode, 1.5), Reading(ConverterMode.VoltageReference, 2.3))));

    [Theory]
    [InlineData(ConverterMode.VoltageReference, 1.0, "LOGIC:LOCAL:ERROR")]
    [InlineData(ConverterMode.Charge, null, "LOGIC:LOCAL:ERROR")]
    [InlineData(ConverterMode.Discharge, 2.4, "HARDWARE:LOCAL:ERROR")]
    public void The_old_one_cannot_go_on_with_these(ConverterMode mode, double? gridCurrentA, string raises) =>
        Assert.Equal(raises, Refusal(DeviceCommand.DidHandOver(mode, gridCurrentA), Reading(ConverterMode.VoltageReference)));

    [Fact]
    public void The_new_one_ends_without_droop() => Assert.Equal(
        ["dvg=334.0&drg=0"], Wire.Of(Plan(DeviceCommand.DidTakeOver, Reading(ConverterMode.VoltageReference, 2.3, 334))));

    [Fact]
    public void What_a_hand_over_needs_and_does_not_know_is_a_problem()
    {
        var unread = Reading(ConverterMode.VoltageReference, 2.3, null) with { Meter = default };

        Assert.Equal("HARDWARE:LOCAL:ERROR", Refusal(DeviceCommand.WillHandOver, unread));
        Assert.Equal("LOGIC:LOCAL:ERROR", Refusal(DeviceCommand.WillTakeOver(null), unread));
        Assert.Equal("HARDWARE:LOCAL:ERROR", Refusal(DeviceCommand.DidTakeOver, unread));
    }
}
