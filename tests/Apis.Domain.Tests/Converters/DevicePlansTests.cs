using Apis.Domain.Converters;
using Apis.Domain.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Converters;

public sealed partial class DevicePlansTests
{
    [Fact]
    public void A_voltage_reference_starts_at_once_with_all_the_current_that_it_may_carry() => Assert.Equal(
        ["mode=0x0014&dvg=350.0&dig=2.3&drg=0"], Wire.Of(Plan(DeviceCommand.VoltageReference, Reading(ConverterMode.Wait))));

    [Fact]
    public void Every_plan_sets_currents_within_the_capacity() => Properties.ForAll(
        from command in Commands
        from mode in Gen.Elements<ConverterMode?>(
            null, ConverterMode.Wait, ConverterMode.VoltageReference, ConverterMode.Charge, ConverterMode.Discharge)
        from targetA in Gen.Choose(-1_000, 10_000)
        from targetV in Gen.Choose(0, 400)
        from stepA in Gen.Choose(1, 30)
        select (command, Reading(mode, targetA / 1000.0, targetV), Policy(gridCurrentStepA: stepA / 10.0)),
        example =>
        {
            var (command, reading, policy) = example;
            var plan = DevicePlans.For(command, reading, policy, Samples.Hardware, new Random(1));

            Assert.All(
                plan.Steps.OfType<DeviceStep.SetCurrent>().Select(step => step.GridCurrentA)
                    .Concat(plan.Steps.OfType<DeviceStep.SetMode>().Select(step => step.GridCurrentA)),
                currentA => Assert.InRange(currentA, 0, Samples.Hardware.GridCurrentCapacityA));
            Assert.True(plan.Refusal is null || plan.Steps.Count == 0);
        });

    [Fact]
    public void A_sum_of_deals_that_is_the_capacity_but_for_its_last_digit_is_sent_as_the_capacity()
    {
        var command = DeviceCommand.DidHandOver(ConverterMode.Charge, 2.3000000000000003);

        var step = Assert.Single(Plan(command, Reading(ConverterMode.VoltageReference)).Steps);

        Assert.Equal(new DeviceStep.SetMode(ConverterMode.Charge, 350, 2.3), step);
    }

    static Gen<DeviceCommand> Commands =>
        from action in Gen.Elements(Enum.GetValues<DeviceAction>())
        from milliamperes in Gen.Choose(-500, 4_000)
        from volts in Gen.Choose(0, 400)
        from mode in Gen.Elements<ConverterMode?>(
            null, ConverterMode.Wait, ConverterMode.VoltageReference, ConverterMode.Charge, ConverterMode.Discharge)
        select new DeviceCommand(action)
        {
            GridCurrentA = milliamperes < -400 ? null : milliamperes / 1000.0,
            GridVoltageV = volts == 0 ? null : volts,
            Mode = mode,
        };

    static DevicePlan Plan(DeviceCommand command, ConverterReading reading, Policy? policy = null) =>
        DevicePlans.For(command, reading, policy ?? Samples.Policy, Samples.Hardware, new Random(1));

    static ConverterReading Reading(ConverterMode? mode, double? targetA = 1, double? targetV = 350) =>
        Samples.Unit("E001").Converter with
        {
            Mode = mode,
            TargetGridCurrentA = targetA,
            TargetGridVoltageV = targetV,
        };

    static Policy Policy(double? gridCurrentStepA = null, double? gridVoltageStepV = null) => Samples.Policy with
    {
        GridCurrentStepA = gridCurrentStepA ?? Samples.Policy.GridCurrentStepA,
        GridVoltageStepV = gridVoltageStepV ?? Samples.Policy.GridVoltageStepV,
    };
}
