using Apis.Emulation.Circuits;
using static Apis.Emulation.Tests.Circuits.SampleTerminals;

namespace Apis.Emulation.Tests.Circuits;

public sealed class GridCircuitLinesTests
{
    [Fact]
    public void Two_lines_side_by_side_share_by_their_resistances()
    {
        var layout = new GridLayout(["A", "B"], [new("A", "B", 1), new("B", "A", 3)]);
        var circuit = SampleGrid.Of(layout, Hold(350, 9), Take(4)).Solved();

        Assert.Equal(3, circuit.LineCurrentA(0), 9);
        Assert.Equal(-1, circuit.LineCurrentA(1), 9);
    }

    [Fact]
    public void In_a_ring_the_short_way_carries_more()
    {
        var circuit = SampleGrid.Of(GridShapes.Ring(4, 1), Hold(350, 9), Take(3), Terminal.Off, Terminal.Off).Solved();

        Assert.Equal([2.25, -0.75, -0.75, -0.75], CurrentsOf(circuit, lines: 4));
        Assert.Equal(348.4997, Math.Round(circuit.VoltageV(2), 9));
    }

    [Fact]
    public void A_ring_that_is_cut_once_goes_on_the_long_way()
    {
        var circuit = SampleGrid.Of(GridShapes.Ring(4, 1), Hold(350, 9), Take(3), Terminal.Off, Terminal.Off).Solved();
        circuit.SetLine(0, isOpen: true);

        Assert.True(circuit.Solve());
        Assert.Equal([0, -3, -3, -3], CurrentsOf(circuit, lines: 4));
        Assert.Equal(0, circuit.IslandOf(1));
    }

    [Fact]
    public void A_ring_that_is_cut_twice_is_two_islands_and_can_be_mended()
    {
        var circuit = SampleGrid.Of(GridShapes.Ring(4, 1), Hold(350, 9), Take(3), Terminal.Off, Terminal.Off).Solved();
        circuit.SetLine(0, isOpen: true);
        circuit.SetLine(2, isOpen: true);
        circuit.Solve();

        Assert.Equal([0, 1, 1, 0], Enumerable.Range(0, 4).Select(circuit.IslandOf));
        Assert.Equal([350, 0, 0, 350], Enumerable.Range(0, 4).Select(circuit.VoltageV));
        Assert.Equal(
            [new(GridAlarmKind.NoVoltageReference, 1), new(GridAlarmKind.CurrentNotReached, 1)], circuit.Alarms);

        circuit.SetLine(0, isOpen: false);
        circuit.SetLine(2, isOpen: false);
        circuit.Solve();

        Assert.Equal([2.25, -0.75, -0.75, -0.75], CurrentsOf(circuit, lines: 4));
        Assert.Empty(circuit.Alarms);
    }

    [Fact]
    public void A_line_beyond_its_capacity_is_an_alarm_in_either_direction()
    {
        var layout = new GridLayout(
            ["A", "B", "C"], [new("A", "B", 1) { CapacityA = 2.9 }, new("C", "B", 1) { CapacityA = 0.9 }, new("C", "B", 1)]);
        var circuit = SampleGrid.Of(layout, Hold(350, 9), Take(1), Take(2)).Solved();

        Assert.Equal(
            [new(GridAlarmKind.LineOverloaded, 0), new(GridAlarmKind.LineOverloaded, 1)], circuit.Alarms);
    }

    [Fact]
    public void A_line_that_carries_its_capacity_is_none()
    {
        var layout = new GridLayout(["A", "B"], [new("A", "B", 1) { CapacityA = 2.5 }]);

        Assert.Empty(SampleGrid.Of(layout, Hold(350, 9), Take(2.5)).Solved().Alarms);
    }

    [Fact]
    public void Only_what_changed_is_solved_again()
    {
        var circuit = SampleGrid.Of(GridShapes.Chain(2, 1), Hold(350, 9), Take(1)).Solved();

        circuit.SetTerminal(1, Take(1));
        circuit.SetLine(0, isOpen: false);
        circuit.SetLeak(0, null);
        Assert.False(circuit.Solve());

        circuit.SetTerminal(1, Take(2));
        Assert.True(circuit.Solve());
        Assert.False(circuit.Solve());

        circuit.SetLeak(0, 1_000);
        Assert.True(circuit.Solve());
        Assert.Equal(0.35, circuit.LeakCurrentA(0), 5);
        Assert.False(circuit.Solve());
    }

    [Fact]
    public void A_terminal_hangs_on_a_node_that_is_there() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GridCircuit(GridShapes.Chain(2, 1), [0, 2]));

    [Theory]
    [InlineData(1, 20)]
    [InlineData(8, 25)]
    public void Solving_again_allocates_nothing(int rows, int columns)
    {
        var layout = rows == 1 ? GridShapes.Ring(columns, 0.1) : GridShapes.Mesh(rows, columns, 0.1);
        var circuit = new ChangingGrid(layout);
        for (var step = 0; step < 50; step++)
            circuit.Step();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var step = 0; step < 50; step++)
            circuit.Step();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    static IEnumerable<double> CurrentsOf(GridCircuit circuit, int lines) =>
        Enumerable.Range(0, lines).Select(line => Math.Round(circuit.LineCurrentA(line), 9));
}
