using Apis.Emulation.Circuits;
using FsCheck;
using FsCheck.Fluent;

namespace Apis.Emulation.Tests.Circuits;

public sealed class GridCircuitPropertiesTests
{
    static readonly Gen<int> Seeds = Gen.Choose(0, int.MaxValue);

    [Fact]
    public void Every_grid_obeys_Kirchhoff_Ohm_and_its_terminals() =>
        Properties.ForAll(Seeds, seed => IsPhysical(RandomGrids.Any(seed)), cases: 5_000);

    [Fact]
    public void So_does_one_whose_currents_just_reach_limits_and_just_balance() =>
        Properties.ForAll(Seeds, seed => IsPhysical(RandomGrids.Whole(seed)), cases: 5_000);

    [Fact]
    public void So_does_a_large_one() =>
        Properties.ForAll(Seeds, seed => IsPhysical(RandomGrids.Any(seed, mostNodes: 300)), cases: 50);

    [Fact]
    public void On_one_node_all_currents_cancel_out() => Properties.ForAll(Seeds, seed =>
    {
        var grid = RandomGrids.Any(seed);
        var one = grid with
        {
            Layout = new([grid.Layout.Nodes[0]], []),
            NodeOfTerminal = [.. grid.NodeOfTerminal.Select(_ => 0)],
        };
        var circuit = one.Solved();

        return Math.Abs(Enumerable.Range(0, one.Terminals.Count).Sum(circuit.CurrentA)) < 1e-9;
    });

    [Fact]
    public void The_order_in_which_things_are_named_does_not_matter() => Properties.ForAll(Seeds, seed =>
    {
        var grid = RandomGrids.Any(seed);
        var random = new Random(seed);
        int[] nodes = Shuffled(random, grid.Layout.Nodes.Count);
        int[] terminals = Shuffled(random, grid.Terminals.Count);
        var shuffled = new SampleGrid(
            grid.Layout with
            {
                Nodes = [.. nodes.Select(node => grid.Layout.Nodes[node])],
                Lines = [.. Shuffled(random, grid.Layout.Lines.Count).Select(line => grid.Layout.Lines[line])],
            },
            [.. terminals.Select(terminal => Array.IndexOf(nodes, grid.NodeOfTerminal[terminal]))],
            [.. terminals.Select(terminal => grid.Terminals[terminal])]);
        var (one, other) = (grid.Solved(), shuffled.Solved());

        Assert.All(nodes.Index(), node => Assert.Equal(one.VoltageV(node.Item), other.VoltageV(node.Index), 1e-6));
        Assert.All(
            terminals.Index(),
            terminal => Assert.Equal(one.CurrentA(terminal.Item), other.CurrentA(terminal.Index), 1e-6));
    });

    [Fact]
    public void What_was_before_does_not_matter() => Properties.ForAll(Seeds, seed =>
    {
        var (grid, other) = (RandomGrids.Any(seed), RandomGrids.Any(seed + 1));
        var circuit = grid.Solved();
        for (var terminal = 0; terminal < grid.Terminals.Count; terminal++)
            circuit.SetTerminal(terminal, other.Terminals[terminal % other.Terminals.Count]);
        circuit.SetLeak(0, 3);
        circuit.Solve();
        for (var terminal = 0; terminal < grid.Terminals.Count; terminal++)
            circuit.SetTerminal(terminal, grid.Terminals[terminal]);
        circuit.SetLeak(0, grid.Layout.Leaks.SingleOrDefault(leak => leak.At == grid.Layout.Nodes[0])?.ResistanceOhm);
        circuit.Solve();

        var fresh = grid.Solved();
        Assert.All(
            Enumerable.Range(0, grid.Layout.Nodes.Count),
            node => Assert.Equal(fresh.VoltageV(node), circuit.VoltageV(node)));
        Assert.Equal(fresh.Alarms, circuit.Alarms);
    });

    [Fact]
    public void While_no_limit_is_reached_effects_add_up() => Properties.ForAll(Seeds, seed =>
    {
        var grid = RandomGrids.Linear(seed);
        var all = grid.Solved();
        if (!RandomGrids.IsLinear(all))
            return;

        var none = Only(grid, -1);
        double[] sumV = [.. Enumerable.Range(0, grid.Layout.Nodes.Count).Select(none.VoltageV)];
        foreach (var terminal in Enumerable.Range(0, grid.Terminals.Count).Where(at => IsCurrent(grid.Terminals[at])))
        {
            var alone = Only(grid, terminal);
            for (var node = 0; node < sumV.Length; node++)
                sumV[node] += alone.VoltageV(node) - none.VoltageV(node);
        }

        Assert.All(sumV.Index(), node => Assert.Equal(node.Item, all.VoltageV(node.Index), 1e-8));
    }, cases: 200);

    static void IsPhysical(SampleGrid grid)
    {
        var circuit = grid.Solved();

        Physics.Assert(grid, circuit);
        Assert.DoesNotContain(circuit.Alarms, alarm => alarm.Kind is GridAlarmKind.NoOperatingPoint);
    }

    /// <summary>With all sources of voltage, but of those of current this one only.</summary>
    static GridCircuit Only(SampleGrid grid, int terminal)
    {
        var kept = grid.Terminals.Select((state, at) => at == terminal || !IsCurrent(state) ? state : Terminal.Off);
        return (grid with { Terminals = [.. kept] }).Solved();
    }

    static bool IsCurrent(Terminal terminal) => terminal.Kind is TerminalKind.Discharge or TerminalKind.Charge;

    static int[] Shuffled(Random random, int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        random.Shuffle(order);
        return order;
    }
}
