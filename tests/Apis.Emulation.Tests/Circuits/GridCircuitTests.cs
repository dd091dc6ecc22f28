using Apis.Emulation.Circuits;
using static Apis.Emulation.Circuits.GridAlarmKind;
using static Apis.Emulation.Tests.Circuits.SampleTerminals;

namespace Apis.Emulation.Tests.Circuits;

/// <summary>What comes out, with numbers worked out by hand. An ideal source has 0.1 milliohm.</summary>
public sealed class GridCircuitTests
{
    [Fact]
    public void A_source_of_voltage_alone_holds_it_without_a_current() =>
        Expect(SampleGrid.OfOneNode(Hold(350, 2.3, 0.039)), [350], [0]);

    [Fact]
    public void Droop_lowers_the_voltage_of_who_gives() =>
        Expect(SampleGrid.OfOneNode(Hold(350, 2.3, 0.039), Take(1)), [350 - 350 * 0.039 / 2.3], [-1, 1]);

    [Fact]
    public void Droop_raises_the_voltage_of_who_takes() =>
        Expect(SampleGrid.OfOneNode(Hold(350, 2.3, 0.039), Give(1)), [350 + 350 * 0.039 / 2.3], [1, -1]);

    [Fact]
    public void A_line_loses_voltage() =>
        Expect(SampleGrid.Of(GridShapes.Chain(2, 0.5), Hold(350, 5), Take(2)), [349.9998, 348.9998], [-2, 2]);

    [Fact]
    public void A_line_without_resistance_has_that_of_a_metre_of_cable() =>
        Expect(SampleGrid.Of(GridShapes.Chain(2, 0), Hold(350, 5), Take(1)), [349.9999, 349.9998], [-1, 1]);

    [Fact]
    public void Converters_on_one_node_see_the_same_voltage() => Expect(
        SampleGrid.OfOneNode(Hold(350, 5), Take(2), Give(0.5), Take(1), Terminal.Off), [349.99975], [-2.5, 2, -0.5, 1, 0]);

    [Fact]
    public void Too_many_who_take_pull_the_voltage_down_to_the_cut_off() => Expect(
        SampleGrid.OfOneNode(Hold(350, 2), Take(5)),
        [10.0002],
        [-2, 2],
        new(VoltageReferenceAtLimit, 0), new(VoltageCollapsed, 0), new(CurrentNotReached, 1));

    [Fact]
    public void Too_many_who_give_drive_the_voltage_up_to_what_they_are_set_to() => Expect(
        SampleGrid.OfOneNode(Hold(350, 2), Give(5, upToV: 380)),
        [379.9998],
        [2, -2],
        new(VoltageReferenceAtLimit, 0), new(OverVoltage, 0), new(CurrentNotReached, 1));

    [Fact]
    public void A_limit_that_is_just_reached_still_holds_the_voltage() => Expect(
        SampleGrid.OfOneNode(Hold(350, 2.3, 0.039), Take(2.2), Take(0.1)),
        [350 * (1 - 0.039)],
        [-2.3, 2.2, 0.1],
        new GridAlarm(VoltageReferenceAtLimit, 0));

    [Fact]
    public void Who_gives_alone_ends_at_its_own_voltage() => Expect(
        SampleGrid.OfOneNode(Give(1, upToV: 380)), [380], [0], new(NoVoltageReference, 0), new(CurrentNotReached, 0));

    [Fact]
    public void Who_gives_into_a_leak_makes_the_voltage_that_its_current_has_there() => Expect(
        SampleGrid.OfOneNode(Give(0.5, upToV: 380)).WithLeak("E001", 400), [200], [-0.5], new GridAlarm(NoVoltageReference, 0));

    [Fact]
    public void Who_gives_into_a_small_leak_ends_at_its_own_voltage() => Expect(
        SampleGrid.OfOneNode(Give(0.5, upToV: 380)).WithLeak("E001", 999.9999),
        [379.999962],
        [-0.379999962 / 0.9999999],
        new(NoVoltageReference, 0), new(CurrentNotReached, 0));

    [Fact]
    public void Who_takes_alone_gets_nothing() => Expect(
        SampleGrid.OfOneNode(Take(1)), [0], [0], new(NoVoltageReference, 0), new(CurrentNotReached, 0));

    [Fact]
    public void Who_takes_from_who_gives_less_gets_that_and_no_voltage() => Expect(
        SampleGrid.OfOneNode(Give(1), Take(2)), [10.0001], [-1, 1], new(NoVoltageReference, 0), new(CurrentNotReached, 1));

    [Fact]
    public void Who_gives_more_than_is_taken_ends_at_its_own_voltage() => Expect(
        SampleGrid.OfOneNode(Give(2), Take(1)), [379.9999], [-1, 1], new(NoVoltageReference, 0), new(CurrentNotReached, 0));

    [Fact]
    public void Where_currents_just_balance_nothing_pulls_the_voltage_down() => Expect(
        SampleGrid.OfOneNode(Give(1), Take(1)), [379.9999], [-1, 1], new GridAlarm(NoVoltageReference, 0));

    [Fact]
    public void An_idle_grid_is_off_and_all_is_well() => Expect(SampleGrid.OfOneNode(Terminal.Off, Terminal.Off), [0], [0, 0]);

    [Fact]
    public void Two_sources_of_voltage_share_by_the_resistance_between_them() => Expect(
        SampleGrid.Of(GridShapes.Chain(2, 0.9998), Hold(351, 5), Hold(350, 5)),
        [350.9999, 350.0001],
        [-1, 1],
        new GridAlarm(SeveralVoltageReferences, 0));

    [Fact]
    public void Two_sources_with_droop_on_one_node_share_by_droop() => Expect(
        SampleGrid.OfOneNode(Hold(350, 2, 0.04), Hold(350, 4, 0.04), Take(3)),
        [343],
        [-1, -2, 3],
        new GridAlarm(SeveralVoltageReferences, 0));

    [Fact]
    public void Of_two_on_one_node_the_weaker_higher_one_runs_to_its_limit() => Expect(
        SampleGrid.OfOneNode(Hold(360, 2), Hold(350, 3)),
        [350.0002],
        [-2, 2],
        new(SeveralVoltageReferences, 0), new(VoltageReferenceAtLimit, 0));

    [Fact]
    public void Of_two_on_one_node_the_weaker_lower_one_runs_to_its_limit() => Expect(
        SampleGrid.OfOneNode(Hold(360, 3), Hold(350, 2)),
        [359.9998],
        [-2, 2],
        new(SeveralVoltageReferences, 0), new(VoltageReferenceAtLimit, 1), new(OverVoltage, 1));

    [Fact]
    public void Of_two_equally_strong_ones_on_one_node_the_higher_holds_its_voltage() => Expect(
        SampleGrid.OfOneNode(Hold(350, 2), Hold(355, 2)),
        [354.9998],
        [2, -2],
        new(SeveralVoltageReferences, 0), new(VoltageReferenceAtLimit, 0), new(VoltageReferenceAtLimit, 1));

    [Fact]
    public void A_short_circuit_takes_the_limit_and_leaves_no_voltage() => Expect(
        SampleGrid.OfOneNode(Hold(350, 2)).WithLeak("E001", 0),
        [0.0002],
        [-2],
        new(VoltageReferenceAtLimit, 0), new(VoltageCollapsed, 0));

    [Fact]
    public void A_leak_takes_its_part()
    {
        var circuit = SampleGrid.Of(GridShapes.Chain(2, 1), Hold(350.0001, 2), Terminal.Off).WithLeak("E002", 349).Solved();

        Assert.Equal(1, circuit.LeakCurrentA(1), 9);
        Assert.Equal(0, circuit.LeakCurrentA(0));
        Assert.Equal(-1, circuit.CurrentA(0), 9);
        Assert.Equal(349, circuit.VoltageV(1), 9);
    }

    [Fact]
    public void A_source_that_may_give_nothing_is_at_its_limit() => Expect(
        SampleGrid.OfOneNode(Hold(350, 0)), [0], [0], new(VoltageReferenceAtLimit, 0), new(VoltageCollapsed, 0));

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(-350, double.NaN)]
    [InlineData(double.PositiveInfinity, double.NegativeInfinity)]
    [InlineData(1e300, 1e300)]
    public void Settings_that_no_converter_has_do_no_harm(double voltageV, double currentA)
    {
        var circuit = SampleGrid.OfOneNode(Hold(voltageV, currentA, currentA), Give(currentA, voltageV), Take(currentA)).Solved();

        Assert.InRange(circuit.VoltageV(0), 0, 10_000);
        Assert.All(Enumerable.Range(0, 3), terminal => Assert.InRange(circuit.CurrentA(terminal), -10_000, 10_000));
    }

    [Fact]
    public void When_no_operating_point_is_found_in_time_the_island_is_off() => Expect(
        SampleGrid.OfOneNode(Hold(350, 2), Take(5)) with { Constants = new() { MostSteps = 1 } },
        [0],
        [0, 0],
        new(NoOperatingPoint, 0), new(VoltageCollapsed, 0), new(CurrentNotReached, 1));

    static void Expect(SampleGrid grid, double[] voltagesV, double[] currentsA, params GridAlarm[] alarms)
    {
        var circuit = grid.Solved();

        Assert.Equal(voltagesV, voltagesV.Select((_, node) => Math.Round(circuit.VoltageV(node), 9)), Near);
        Assert.Equal(currentsA, currentsA.Select((_, terminal) => Math.Round(circuit.CurrentA(terminal), 9)), Near);
        Assert.Equal(alarms, circuit.Alarms);
    }

    static bool Near(double expected, double actual) => Math.Abs(expected - actual) < 1e-7;
}
