using Apis.Domain.Converters;
using Apis.Domain.Modes;
using Apis.Domain.Safety;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Safety;

public sealed partial class LocalSafetyTests
{
    [Theory]
    [InlineData("No alarm", false)]
    [InlineData("Light alarm", false)]
    [InlineData("Heavy alarm", true)]
    [InlineData("heavy alarm", false)]
    [InlineData(null, false)]
    public void Only_a_heavy_alarm_is_an_error(string? alarmState, bool isError) => Assert.Equal(
        isError ? ["HARDWARE:LOCAL:ERROR alarm state"] : [],
        Homes.Situation().Reads(converter => converter with { AlarmState = alarmState }).Raised());

    [Theory]
    [InlineData(3, false)]
    [InlineData(null, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    public void A_battery_that_forbids_sharing_is_an_error(int? operationStatus, bool isError)
    {
        var situation = Homes.Situation();

        Assert.Equal(
            isError ? ["HARDWARE:LOCAL:ERROR battery operation status"] : [],
            (situation with { Reading = situation.Reading with { Battery = new(50, operationStatus) } }).Raised());
    }

    [Fact]
    public void An_unknown_mode_is_an_error_and_leaves_no_mode_to_check() => Assert.Equal(
        ["HARDWARE:LOCAL:ERROR converter mode"],
        Homes.Situation(ConverterMode.Charge, 1)
            .Reads(converter => converter.With(new() { StatusCode = "0x0041", OperationMode = "Waiting" }))
            .Raised(times: 2));

    [Fact]
    public void A_mode_whose_operation_mode_is_missing_is_an_error() => Assert.Equal(
        ["HARDWARE:LOCAL:ERROR operation mode"],
        Homes.Situation().Reads(converter => converter with { OperationMode = null }).Raised());

    public static TheoryData<string, Func<double?, Func<Meter, Meter>>, double, double> Ranges => new()
    {
        { "converter temperature (°C)", value => meter => meter with { TemperatureC = value }, 0, 45 },
        { "grid voltage (V)", value => meter => meter with { GridVoltageV = value }, -4, 380 },
        { "battery voltage (V)", value => meter => meter with { BatteryVoltageV = value }, 32, 58.4 },
        { "grid current (A)", value => meter => meter with { GridCurrentA = value }, -2.35, 2.35 },
        { "battery current (A)", value => meter => meter with { BatteryCurrentA = value }, -20, 20 },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Each_meter_stays_in_its_range_or_raises_an_error_at_once(
        string quantity, Func<double?, Func<Meter, Meter>> with, double min, double max)
    {
        Assert.Empty(Raised(min));
        Assert.Empty(Raised(max));
        Assert.Equal([$"HARDWARE:LOCAL:ERROR {quantity}"], Raised(min - 0.01));
        Assert.Equal([$"HARDWARE:LOCAL:ERROR {quantity}"], Raised(max + 0.01));
        Assert.Equal([$"HARDWARE:LOCAL:ERROR {quantity}"], Raised(null));

        // In mode `manual` the static ranges are all that is left.
        string[] Raised(double? value) => (Homes.Situation() with { Mode = EffectiveMode.Manual }).Measures(with(value)).Raised();
    }

    [Fact]
    public void The_static_check_of_any_value_agrees_with_the_interval() => Properties.ForAll(
        Gen.Choose(-6_000, 6_000).Select(value => value / 1000.0),
        gridCurrentA => Samples.Hardware.SafetyRanges.GridCurrentA.Contains(gridCurrentA) == Verdict(gridCurrentA).Holds);

    [Fact]
    public void All_groups_are_evaluated_whatever_the_others_found() => Assert.Equal(
        [
            "HARDWARE:LOCAL:ERROR alarm state",
            "HARDWARE:LOCAL:WARN converter mode without a deal",
            "HARDWARE:LOCAL:ERROR converter temperature (°C)",
            "HARDWARE:LOCAL:WARN grid current in Charge (A)",
        ],
        Homes.Situation(ConverterMode.Charge, 1)
            .Reads(converter => converter with { AlarmState = "Heavy alarm", TargetGridCurrentA = 2 })
            .Measures(meter => meter with { TemperatureC = 60 })
            .Raised());

    [Fact]
    public void Verdicts_that_hold_are_reported_too() =>
        Assert.Equal(13, LocalSafety.Evaluate(Homes.Situation(), SafetyMemory.Empty).Verdicts.Count);

    static Verdict Verdict(double gridCurrentA) => LocalSafety
        .Evaluate(Homes.Situation().Measures(meter => meter with { GridCurrentA = gridCurrentA }), SafetyMemory.Empty)
        .Verdicts.Single(verdict => verdict.Quantity == "grid current (A)");
}
