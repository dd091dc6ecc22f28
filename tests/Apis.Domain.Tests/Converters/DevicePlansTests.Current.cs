using Apis.Domain.Converters;
using Apis.Domain.Deals;

namespace Apis.Domain.Tests.Converters;

public sealed partial class DevicePlansTests
{
    public static TheoryData<Direction, double, string[]> Starts => new()
    {
        { Direction.Charge, 0.5, ["mode=0x0041&dvg=350.0&dig=0.5&drg=0", "check [ig 0.5]"] },
        { Direction.Charge, 1, ["mode=0x0041&dvg=350.0&dig=1.0&drg=0", "dig=1.0", "check [ig 1]"] },
        { Direction.Charge, 1.5, ["mode=0x0041&dvg=350.0&dig=1.0&drg=0", "dig=1.5", "check [ig 1.5]"] },
        { Direction.Discharge, 0.5, ["mode=0x0002&dvg=380.0&dig=0.5&drg=0", "check [ig -0.5]"] },
        { Direction.Discharge, 1, ["mode=0x0002&dvg=380.0&dig=1.0&drg=0", "dig=1.0", "check [ig -1]"] },
        { Direction.Discharge, 2.2, ["mode=0x0002&dvg=380.0&dig=1.0&drg=0", "dig=2.0", "dig=2.2", "check [ig -2.2]"] },
    };

    [Theory]
    [MemberData(nameof(Starts))]
    public void A_constant_current_starts_with_one_step_at_most(Direction direction, double gridCurrentA, string[] requests) =>
        Assert.Equal(requests, Wire.Of(Plan(DeviceCommand.Start(direction, gridCurrentA), Reading(ConverterMode.Wait, 0))));

    [Theory]
    [InlineData(2.4, "HARDWARE:LOCAL:ERROR")]
    [InlineData(-1.0, "LOGIC:LOCAL:ERROR")]
    [InlineData(null, "LOGIC:LOCAL:ERROR")]
    public void A_current_that_cannot_be_set_is_refused(double? gridCurrentA, string raises)
    {
        Assert.All([DeviceAction.Charge, DeviceAction.Discharge, DeviceAction.Current], action =>
            Assert.Equal(raises, Refusal(new(action) { GridCurrentA = gridCurrentA }, Reading(ConverterMode.Charge))));
    }

    [Theory]
    [InlineData(ConverterMode.Charge, 1, 1.08, "dig=1.08", "check [ig 1.08]")]
    [InlineData(ConverterMode.Discharge, 1, 1, "dig=1.0", "check [ig -1]")]
    [InlineData(ConverterMode.Discharge, 2.3, 0.3, "dig=1.3", "dig=0.3", "check [ig -0.3]")]
    public void Another_current_is_reached_in_steps(ConverterMode mode, double fromA, double toA, params string[] requests) =>
        Assert.Equal(requests, Wire.Of(Plan(DeviceCommand.Current(toA), Reading(mode, fromA))));

    [Theory]
    [InlineData(ConverterMode.Wait)]
    [InlineData(ConverterMode.VoltageReference)]
    [InlineData(null)]
    public void A_current_has_no_direction_outside_of_CC_and_is_refused(ConverterMode? mode) =>
        Assert.Equal("LOGIC:LOCAL:WARN", Refusal(DeviceCommand.Current(1), Reading(mode)));

    [Fact]
    public void A_current_that_was_never_read_cannot_be_changed() =>
        Assert.Equal("HARDWARE:LOCAL:ERROR", Refusal(DeviceCommand.Current(1), Reading(ConverterMode.Charge, null)));

    [Theory]
    [InlineData(DeviceAction.Current)]
    [InlineData(DeviceAction.Charge)]
    public void Too_many_steps_are_refused(DeviceAction action)
    {
        DeviceCommand command = new(action) { GridCurrentA = 2 };

        var plan = Plan(command, Reading(ConverterMode.Charge, 0), Policy(gridCurrentStepA: 0.001));

        Assert.Equal("USER:LOCAL:ERROR", plan.Refusal?.Raises.ToString());
    }

    static string? Refusal(DeviceCommand command, ConverterReading reading) => Plan(command, reading).Refusal?.Raises.ToString();
}
