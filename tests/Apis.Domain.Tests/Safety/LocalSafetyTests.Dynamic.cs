using Apis.Domain.Converters;
using Apis.Domain.Modes;
using Apis.Domain.Safety;

namespace Apis.Domain.Tests.Safety;

public sealed partial class LocalSafetyTests
{
    [Theory]
    [InlineData(0.125, true)]
    [InlineData(-0.125, true)]
    [InlineData(0.13, false)]
    [InlineData(-0.13, false)]
    public void A_waiting_converter_carries_no_current(double gridCurrentA, bool holds) =>
        AssertTwoStrikes(holds, "grid current in Wait (A)", Homes.Situation(ConverterMode.Wait, gridCurrentA));

    [Theory]
    [InlineData(346, true)]
    [InlineData(354, true)]
    [InlineData(345.9, false)]
    [InlineData(354.1, false)]
    public void A_voltage_reference_holds_its_voltage(double gridVoltageV, bool holds) => AssertTwoStrikes(
        holds,
        "grid voltage in VoltageReference (V)",
        Homes.Dealing(ConverterMode.VoltageReference, 1).Measures(meter => meter with { GridVoltageV = gridVoltageV }));

    [Theory]
    [InlineData(ConverterMode.Charge, 0.875, true)]
    [InlineData(ConverterMode.Charge, 1.125, true)]
    [InlineData(ConverterMode.Charge, 1.13, false)]
    [InlineData(ConverterMode.Charge, 0.87, false)]
    [InlineData(ConverterMode.Discharge, -1.125, true)]
    [InlineData(ConverterMode.Discharge, -0.875, true)]
    [InlineData(ConverterMode.Discharge, -1.13, false)]
    [InlineData(ConverterMode.Discharge, -0.87, false)]
    public void A_constant_current_is_what_was_set_in_its_direction(ConverterMode mode, double gridCurrentA, bool holds) =>
        AssertTwoStrikes(
            holds,
            $"grid current in {mode} (A)",
            Homes.Dealing(mode, gridCurrentA).Reads(converter => converter with { TargetGridCurrentA = 1 }));

    [Fact]
    public void A_constant_current_in_the_wrong_direction_fails()
    {
        var situation = Homes.Dealing(ConverterMode.Charge, 1).Measures(meter => meter with { GridCurrentA = -1 });

        AssertTwoStrikes(false, "grid current in Charge (A)", situation);
    }

    [Theory]
    [InlineData(ConverterMode.Charge, 300, true)]
    [InlineData(ConverterMode.Charge, 380, true)]
    [InlineData(ConverterMode.Charge, 299.9, false)]
    [InlineData(ConverterMode.Discharge, 299.9, false)]
    [InlineData(ConverterMode.Discharge, 300, true)]
    public void In_CC_the_voltage_stays_in_the_range_of_operation(ConverterMode mode, double gridVoltageV, bool holds) =>
        AssertTwoStrikes(
            holds,
            $"grid voltage in {mode} (V)",
            Homes.Dealing(mode, mode is ConverterMode.Charge ? 1 : -1)
                .Measures(meter => meter with { GridVoltageV = gridVoltageV }));

    [Fact]
    public void The_checks_of_a_mode_stop_at_the_first_that_fails() => AssertTwoStrikes(
        false,
        "grid current in Charge (A)",
        Homes.Dealing(ConverterMode.Charge, 1)
            .Reads(converter => converter with { TargetGridCurrentA = 2 })
            .Measures(meter => meter with { GridVoltageV = 200 }));

    [Theory]
    [InlineData(2.3, true)]
    [InlineData(-2.425, true)]
    [InlineData(2.43, false)]
    [InlineData(-2.43, false)]
    public void The_measured_current_stays_within_the_capacity(double gridCurrentA, bool holds)
    {
        // A wider static range than the sample's, which is narrower than this check.
        var situation = Homes.Dealing(ConverterMode.VoltageReference, gridCurrentA) with
        {
            Hardware = Samples.Hardware with
            {
                SafetyRanges = Samples.Hardware.SafetyRanges with { GridCurrentA = new(-5, 5), BatteryCurrentA = new(-40, 40) },
            },
        };

        AssertTwoStrikes(holds, "size of the grid current against the capacity (A)", situation);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_set_point_that_is_not_told_fails(bool withCurrent, bool withVoltage) => AssertTwoStrikes(
        false,
        "set points",
        Homes.Dealing(ConverterMode.Charge, 1).Reads(converter => converter with
        {
            TargetGridCurrentA = withCurrent ? 1 : null,
            TargetGridVoltageV = withVoltage ? 350 : null,
        }));

    [Fact]
    public void A_reading_that_is_missing_is_reported_once_and_by_the_static_check() => Assert.Equal(
        ["HARDWARE:LOCAL:ERROR grid current (A)"],
        Homes.Dealing(ConverterMode.Charge, 1).Measures(meter => meter with { GridCurrentA = null }).Raised(times: 2));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_command_keeps_the_check_off_until_its_deadline_only(int secondsLeft, bool isOff)
    {
        var situation = Homes.Dealing(ConverterMode.VoltageReference, 1).Measures(meter => meter with { GridVoltageV = 200 });

        Assert.Equal(
            isOff, (situation with { DynamicCheckOffUntil = Samples.Noon.AddSeconds(secondsLeft) }).Raised().Length == 0);
    }

    [Fact]
    public void In_mode_manual_it_is_off() => Assert.Empty(
        (Homes.Situation(ConverterMode.VoltageReference) with { Mode = EffectiveMode.Manual })
            .Measures(meter => meter with { GridVoltageV = 200 })
            .Raised(times: 2));

    [Fact]
    public void Another_mode_forgets_the_strike()
    {
        var wrong = Homes.Dealing(ConverterMode.Charge, 1).Reads(converter => converter with { TargetGridCurrentA = 2 });
        var memory = LocalSafety.Evaluate(wrong, SafetyMemory.Empty).Memory;
        Assert.Single(memory.Strikes);

        memory = LocalSafety.Evaluate(Homes.Dealing(ConverterMode.VoltageReference, 1), memory).Memory;

        Assert.Empty(memory.Strikes);
    }

    [Fact]
    public void A_pause_does_not_forget_the_strike()
    {
        var wrong = Homes.Dealing(ConverterMode.VoltageReference, 1).Measures(meter => meter with { GridVoltageV = 340 });
        var memory = LocalSafety.Evaluate(wrong, SafetyMemory.Empty).Memory;

        memory = LocalSafety.Evaluate(wrong with { DynamicCheckOffUntil = DateTimeOffset.MaxValue }, memory).Memory;

        Assert.Equal(
            ["HARDWARE:LOCAL:ERROR grid voltage in VoltageReference (V)"],
            Homes.Raised(LocalSafety.Evaluate(wrong, memory)));
    }

    static void AssertTwoStrikes(bool holds, string quantity, LocalSituation situation)
    {
        Assert.Equal(holds ? [] : [$"HARDWARE:LOCAL:WARN {quantity}"], situation.Raised());
        Assert.Equal(holds ? [] : [$"HARDWARE:LOCAL:ERROR {quantity}"], situation.Raised(times: 2));
    }
}
