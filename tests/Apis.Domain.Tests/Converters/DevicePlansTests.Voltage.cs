using Apis.Domain.Converters;

namespace Apis.Domain.Tests.Converters;

public sealed partial class DevicePlansTests
{
    [Fact]
    public void An_optimised_voltage_is_set_in_one_step_by_default() => Assert.Equal(
        ["dvg=333.125&drg=0", "check [vg 333.125]"],
        Wire.Of(Plan(DeviceCommand.Voltage(333.125), Reading(ConverterMode.VoltageReference))));

    [Fact]
    public void A_voltage_is_reached_in_steps_where_the_policy_says_so() => Assert.Equal(
        ["dvg=335.0&drg=0", "dvg=320.0&drg=0", "dvg=310.0&drg=0", "check [vg 310]"],
        Wire.Of(Plan(DeviceCommand.Voltage(310), Reading(ConverterMode.VoltageReference), Policy(gridVoltageStepV: 15))));

    [Theory]
    [InlineData(null, 350.0, "LOGIC:LOCAL:ERROR")]
    [InlineData(340.0, null, "HARDWARE:LOCAL:ERROR")]
    public void A_voltage_needs_a_target_and_a_start(double? toV, double? fromV, string raises) => Assert.Equal(
        raises,
        Refusal(new(DeviceAction.Voltage) { GridVoltageV = toV }, Reading(ConverterMode.VoltageReference, 2.3, fromV)));

    [Fact]
    public void An_authorisation_goes_to_the_drawn_voltages_and_back_and_sees_that_no_current_flows()
    {
        var drawn = Domain.Voltage.VoltageAuthorisation.Draw(350, Samples.Policy, new Random(1));

        Assert.Equal(3, drawn.Count);
        Assert.Equal(
            drawn.Append(350).SelectMany(voltageV => new[] { $"dvg={voltageV}.0&drg=0", $"check [vg {voltageV}][ig 0]" }),
            Wire.Of(Plan(DeviceCommand.VoltageReferenceAuthorization, Reading(ConverterMode.VoltageReference, 2.3))));
    }

    [Fact]
    public void An_authorisation_steps_from_each_voltage_to_the_next()
    {
        var plan = Plan(
            DeviceCommand.VoltageReferenceAuthorization, Reading(ConverterMode.VoltageReference), Policy(gridVoltageStepV: 5));

        var voltagesV = plan.Steps.OfType<DeviceStep.SetVoltage>().Select(step => step.GridVoltageV).Prepend(350).ToList();
        Assert.All(voltagesV.Zip(voltagesV.Skip(1)), pair => Assert.InRange(Math.Abs(pair.Second - pair.First), 0, 5));
        Assert.Equal(4, plan.Steps.OfType<DeviceStep.Checkpoint>().Count());
    }

    [Fact]
    public void An_authorisation_needs_the_voltage_that_is_set_and_one_to_go_to()
    {
        Assert.Equal(
            "HARDWARE:LOCAL:ERROR",
            Refusal(DeviceCommand.VoltageReferenceAuthorization, Reading(ConverterMode.VoltageReference, 2.3, null)));
        Assert.Equal(
            "USER:LOCAL:ERROR",
            Plan(
                DeviceCommand.VoltageReferenceAuthorization,
                Reading(ConverterMode.VoltageReference),
                Samples.Policy with { GridVoltageSeparationV = 30 }).Refusal?.Raises.ToString());
    }
}
