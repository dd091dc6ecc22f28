using System.Globalization;
using Apis.Emulation.Circuits;

namespace Apis.Emulation.Tests.Circuits;

/// <summary>Our circuit and a circuit simulator, on the same grids by seed.</summary>
public sealed class NgspiceTests
{
    const int Grids = 50;
    const double Precision = 1e-6;

    /// <summary>What rounding makes of the current between 350 V and nearly 350 V through 0.1 milliohm.</summary>
    const double RoundingA = 1e-8;

    [NeedsFact("ngspice")]
    public async Task Trees_and_meshes_whose_terminals_do_what_they_are_set_to()
    {
        var grids = Enumerable.Range(0, 200)
            .Select(RandomGrids.Linear)
            .Select(grid => (Grid: grid, Circuit: grid.Solved()))
            .Where(sample => RandomGrids.IsLinear(sample.Circuit))
            .Take(Grids)
            .ToList();

        Assert.Equal(Grids, grids.Count);
        Assert.Contains(
            grids, sample => sample.Circuit.Alarms.Any(alarm => alarm.Kind is GridAlarmKind.SeveralVoltageReferences));
        foreach (var (grid, circuit) in grids)
            Assert.NotEqual(0, await Compare(grid, circuit));
    }

    [NeedsFact("ngspice")]
    public async Task Grids_with_terminals_at_their_limits()
    {
        var grids = Enumerable.Range(0, 500)
            .Select(seed => RandomGrids.Any(seed))
            .Select(grid => (Grid: grid, Circuit: grid.Solved()))
            .Where(sample => sample.Circuit.Alarms.Any(alarm => alarm.Kind is GridAlarmKind.VoltageReferenceAtLimit))
            .Where(sample => new Netlist(sample.Grid, sample.Circuit).Nodes.Any())
            .Take(Grids)
            .ToList();

        Assert.Equal(Grids, grids.Count);
        foreach (var (grid, circuit) in grids)
            Assert.NotEqual(0, await Compare(grid, circuit));
    }

    /// <summary>How many nodes could be compared.</summary>
    static async Task<int> Compare(SampleGrid grid, GridCircuit circuit)
    {
        var netlist = new Netlist(grid, circuit);
        var values = await Ngspice.Solve(netlist.ToString());
        foreach (var node in netlist.Nodes)
            AssertNear(Value("v(n", node), circuit.VoltageV(node), roundingA: 0);
        foreach (var terminal in netlist.VoltageSources)
            AssertNear(Value("i(v", terminal), circuit.CurrentA(terminal), RoundingA);
        return netlist.Nodes.Count();

        double Value(string what, int number) => values[string.Create(CultureInfo.InvariantCulture, $"{what}{number})")];
    }

    static void AssertNear(double expected, double actual, double roundingA) =>
        Assert.InRange(Math.Abs(expected - actual), 0, Precision * Math.Abs(expected) + roundingA);
}
