using Apis.Domain.Converters;

namespace Apis.Domain.Tests.Converters;

public sealed partial class DevicePlansTests
{
    const string StopRequest = "mode=0x0000&dvg=350.0&dig=0.0&drg=0";

    [Fact]
    public void A_waiting_converter_is_set_to_WAIT_again() =>
        Assert.Equal([StopRequest], Wire.Of(Plan(DeviceCommand.Wait, Reading(ConverterMode.Wait, 0))));

    [Fact]
    public void A_voltage_reference_goes_down_to_310_V_first_if_it_can() => Assert.Equal(
        ["dvg=310.0&drg=0?", "check [vg 310]?", StopRequest],
        Wire.Of(Plan(DeviceCommand.Wait, Reading(ConverterMode.VoltageReference, 2.3))));

    [Theory]
    [InlineData(ConverterMode.Charge)]
    [InlineData(ConverterMode.Discharge)]
    public void A_current_goes_down_step_by_step_first_if_it_can(ConverterMode mode) => Assert.Equal(
        ["dig=1.3?", "dig=0.3?", "dig=0.0?", "check [ig 0]?", StopRequest],
        Wire.Of(Plan(DeviceCommand.Wait, Reading(mode, 2.3))));

    [Fact]
    public void From_an_unknown_mode_it_is_set_to_WAIT_with_a_warning()
    {
        var plan = Plan(DeviceCommand.Wait, Reading(null));

        Assert.Equal([StopRequest], Wire.Of(plan));
        Assert.Equal("HARDWARE:LOCAL:WARN", Assert.Single(plan.Remarks).Raises.ToString());
    }

    [Theory]
    [InlineData(ConverterMode.Charge)]
    [InlineData(ConverterMode.VoltageReference)]
    public void Without_a_set_point_it_stops_at_once_and_says_so(ConverterMode mode)
    {
        var plan = Plan(DeviceCommand.Wait, Reading(mode, null, null));

        Assert.Equal([StopRequest], Wire.Of(plan));
        Assert.Null(plan.Refusal);
        Assert.Equal("HARDWARE:LOCAL:ERROR", Assert.Single(plan.Remarks).Raises.ToString());
    }

    [Fact]
    public void A_step_that_is_too_small_does_not_keep_it_from_stopping() => Assert.Equal(
        [StopRequest], Wire.Of(Plan(DeviceCommand.Wait, Reading(ConverterMode.Charge, 2), Policy(gridCurrentStepA: 1e-9))));

    [Fact]
    public void A_current_above_the_capacity_is_not_sent_on_the_way_down() => Assert.Equal(
        ["dig=1.3?", "dig=0.3?", "dig=0.0?", "check [ig 0]?", StopRequest],
        Wire.Of(Plan(DeviceCommand.Wait, Reading(ConverterMode.Discharge, 2.31))));

    [Theory]
    [InlineData(ConverterMode.VoltageReference, true, 0)]
    [InlineData(ConverterMode.VoltageReference, false, 3)]
    [InlineData(ConverterMode.Charge, true, 3)]
    [InlineData(ConverterMode.Wait, true, 1)]
    [InlineData(null, true, 1)]
    public void A_scram_stops_the_voltage_reference_last(ConverterMode? mode, bool excludesVoltageReference, int steps) =>
        Assert.Equal(steps, Plan(DeviceCommand.Scram(excludesVoltageReference), Reading(mode)).Steps.Count);

    [Theory]
    [InlineData(ConverterMode.Wait)]
    [InlineData(ConverterMode.VoltageReference)]
    [InlineData(ConverterMode.Charge)]
    [InlineData(ConverterMode.Discharge)]
    public void A_scram_is_a_WAIT(ConverterMode mode) =>
        Assert.Equal(Plan(DeviceCommand.Wait, Reading(mode)), Plan(DeviceCommand.Scram(false), Reading(mode)));
}
