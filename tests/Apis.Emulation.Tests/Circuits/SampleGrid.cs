using Apis.Emulation.Circuits;

namespace Apis.Emulation.Tests.Circuits;

/// <summary>A grid with what its converters do.</summary>
sealed record SampleGrid(GridLayout Layout, ValueList<int> NodeOfTerminal, ValueList<Terminal> Terminals)
{
    public CircuitConstants Constants { get; init; } = new();

    /// <summary>One terminal on each node.</summary>
    public static SampleGrid Of(GridLayout layout, params Terminal[] terminals) =>
        new(layout, [.. Enumerable.Range(0, terminals.Length)], [.. terminals]);

    /// <summary>All terminals on the same node.</summary>
    public static SampleGrid OfOneNode(params Terminal[] terminals) =>
        new(new(["E001"], []), [.. terminals.Select(_ => 0)], [.. terminals]);

    public GridCircuit Solved()
    {
        var circuit = new GridCircuit(Layout, NodeOfTerminal, Constants);
        for (var terminal = 0; terminal < Terminals.Count; terminal++)
            circuit.SetTerminal(terminal, Terminals[terminal]);
        circuit.Solve();
        return circuit;
    }

    public SampleGrid WithLeak(string at, double resistanceOhm) =>
        this with { Layout = Layout with { Leaks = [.. Layout.Leaks, new(at, resistanceOhm)] } };
}
