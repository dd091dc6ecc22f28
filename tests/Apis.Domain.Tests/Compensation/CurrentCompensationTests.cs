using Apis.Domain.Compensation;
using Apis.Domain.Converters;
using Apis.Domain.Grid;
using Apis.Domain.Units;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Compensation;

public sealed class CurrentCompensationTests
{
    static readonly CompensationPair Pair = new("E002", "E001", -1);

    [Theory]
    [InlineData(1.0)]
    [InlineData(1.029)]
    [InlineData(0.971)]
    public void Within_the_allowance_it_is_done(double measuredA) =>
        Assert.IsType<CompensationStep.Done>(Next(measuredA, setA: 1));

    [Fact]
    public void What_the_voltage_reference_lacks_the_other_home_adds()
    {
        var adjust = Assert.IsType<CompensationStep.Adjust>(Next(0.92, setA: 1));

        Assert.Equal(1.08, adjust.GridCurrentA, 12);
    }

    [Fact]
    public void A_discharging_voltage_reference_that_gives_too_much_is_relieved_by_less_charging()
    {
        var step = CurrentCompensation.Next(Grid(-1.1, 1), Pair with { Sign = 1 }, targetA: -1, corrections: 0, capacityA: 2.3);

        Assert.Equal(0.9, Assert.IsType<CompensationStep.Adjust>(step).GridCurrentA, 12);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void After_all_trials_it_fails(int corrections)
    {
        var step = CurrentCompensation.Next(Grid(0.92, 1), Pair, 1, corrections, 2.3);

        if (corrections < 3)
            Assert.IsType<CompensationStep.Adjust>(step);
        else
            Assert.Equal("HARDWARE:GLOBAL:WARN", Assert.IsType<CompensationStep.Fail>(step).Problem.Raises.ToString());
    }

    [Theory]
    [InlineData(0.5, 2.1, 2.3)]
    [InlineData(1.5, 0.2, 0)]
    public void It_goes_as_far_as_the_converter_can(double measuredA, double setA, double possibleA) =>
        Assert.Equal(possibleA, Assert.IsType<CompensationStep.Adjust>(Next(measuredA, setA)).GridCurrentA);

    [Theory]
    [InlineData(0.5, 2.3)]
    [InlineData(1.5, 0)]
    public void Where_the_converter_can_no_more_the_deal_fails_and_nothing_else(double measuredA, double setA)
    {
        var problem = Assert.IsType<CompensationStep.Fail>(Next(measuredA, setA)).Problem;

        Assert.Equal("HARDWARE:GLOBAL:WARN", problem.Raises.ToString());
        Assert.StartsWith("E001 can't compensate", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_unknown_is_named()
    {
        var step = CurrentCompensation.Next(new GridView([], [], Samples.Policy), Pair, 1, 0, 2.3);

        Assert.Equal("the grid current of E002 is unknown", Assert.IsType<CompensationStep.Fail>(step).Problem.Text);
        Assert.Equal("the set current of E001 is unknown", Assert.IsType<CompensationStep.Fail>(Next(0.9, null)).Problem.Text);
    }

    [Fact]
    public void It_never_leaves_what_the_converter_can_carry() => Properties.ForAll(
        Gen.Choose(-5_000, 5_000).Four(),
        numbers =>
        {
            var (measured, target, set, capacity) = numbers;
            var capacityA = Math.Abs(capacity) / 1_000.0;
            var setA = Math.Clamp(set / 1_000.0, 0, capacityA);
            foreach (var sign in new[] { -1, 1 })
            {
                var step = CurrentCompensation.Next(
                    Grid(measured / 1_000.0, setA), Pair with { Sign = sign }, target / 1_000.0, 0, capacityA);
                if (step is CompensationStep.Adjust { GridCurrentA: var adjustedA })
                    Assert.InRange(adjustedA, 0, capacityA);
            }
        });

    static CompensationStep Next(double measuredA, double? setA) =>
        CurrentCompensation.Next(Grid(measuredA, setA), Pair, 1, 0, 2.3);

    static GridView Grid(double observedA, double? setA) => new(
        [],
        [
            With(Samples.Unit("E001", ConverterMode.Discharge, -1), converter => converter with { TargetGridCurrentA = setA }),
            Samples.Unit("E002", ConverterMode.VoltageReference, observedA),
        ],
        Samples.Policy);

    static UnitReading With(UnitReading unit, Func<ConverterReading, ConverterReading> change) =>
        unit with { Converter = change(unit.Converter) };
}
