using System.Globalization;
using Apis.Emulation.Circuits;
using static Apis.Emulation.Tests.Circuits.SampleTerminals;

namespace Apis.Emulation.Tests.Circuits;

/// <summary>
/// Grids by seed: a random tree over the nodes, some lines more (also parallel ones), some cut, which makes islands; one home
/// in five holds a voltage, the others give, take or do nothing; some nodes have a second converter, some leak.
/// </summary>
static class RandomGrids
{
    const double FarLimitA = 5_000;

    /// <summary>Whatever can be: limits are low, so that most grids have some terminal at one.</summary>
    public static SampleGrid Any(int seed, int mostNodes = 15)
    {
        var random = new Random(seed);
        return Of(random, random.Next(1, mostNodes + 1), () => random.NextDouble() * 10, () => OneOf(random, 10, 1e3, 1e5));
    }

    /// <summary>
    /// As any, but all currents are whole, so that limits are often just reached and currents often just balance.
    /// </summary>
    public static SampleGrid Whole(int seed)
    {
        var grid = Any(seed);
        return grid with
        {
            Layout = grid.Layout with { Leaks = [] },
            Terminals = [.. grid.Terminals.Select(terminal => terminal with { CurrentA = Math.Round(terminal.CurrentA / 2) })],
        };
    }

    /// <summary>Every island has a source of voltage whose limit is out of reach.</summary>
    public static SampleGrid Linear(int seed)
    {
        var random = new Random(seed);
        var grid = Of(random, random.Next(2, 61), () => FarLimitA, () => OneOf(random, 1e3, 1e4, 1e5));
        var circuit = grid.Solved();
        var held = Places(grid).Where(at => grid.Terminals[at].Kind is TerminalKind.ConstantVoltage)
            .Select(at => circuit.IslandOf(grid.NodeOfTerminal[at]))
            .ToHashSet();
        Terminal[] terminals = [.. grid.Terminals];
        foreach (var at in Places(grid))
        {
            if (held.Add(circuit.IslandOf(grid.NodeOfTerminal[at])))
                terminals[at] = HoldSome(random, FarLimitA);
        }

        return grid with { Terminals = [.. terminals] };
    }

    /// <summary>Whether no terminal has left the piece of its characteristic on which it is meant to be.</summary>
    public static bool IsLinear(GridCircuit circuit) => circuit.Alarms.All(alarm =>
        alarm.Kind is GridAlarmKind.SeveralVoltageReferences or GridAlarmKind.NoVoltageReference);

    static SampleGrid Of(Random random, int nodes, Func<double> limitA, Func<double> leakOhm)
    {
        ValueList<string> names = [.. Enumerable.Range(0, nodes).Select(node => node.ToString(CultureInfo.InvariantCulture))];
        var tree = Enumerable.Range(1, nodes - 1).Select(node => Line(random, random.Next(node), node));
        var more = Enumerable.Range(0, nodes < 2 || random.Next(3) == 0 ? 0 : random.Next(nodes))
            .Select(_ => (From: random.Next(nodes), Step: random.Next(1, nodes)))
            .Select(ends => Line(random, ends.From, (ends.From + ends.Step) % nodes));
        var layout = new GridLayout(names, [.. tree, .. more])
        {
            Leaks = [.. names.Where(_ => random.Next(4) == 0).Select(name => new GridLeak(name, leakOhm()))],
        };
        var seconds = Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(nodes));
        ValueList<int> places = [.. Enumerable.Range(0, nodes), .. seconds];
        return new(layout, places, [.. places.Select(_ => Some(random, limitA))]);
    }

    static GridLine Line(Random random, int from, int to) => new(
        from.ToString(CultureInfo.InvariantCulture),
        to.ToString(CultureInfo.InvariantCulture),
        OneOf(random, 0.01, 0.2, 2) * random.NextDouble())
    {
        IsOpen = random.Next(8) == 0,
    };

    static Terminal Some(Random random, Func<double> limitA) => random.Next(5) switch
    {
        0 => HoldSome(random, limitA()),
        1 => Give(random.NextDouble() * 5, upToV: random.Next(370, 390)),
        2 or 3 => Take(random.NextDouble() * 5),
        _ => Terminal.Off,
    };

    static Terminal HoldSome(Random random, double limitA) =>
        Hold(random.Next(345, 356), limitA, OneOf(random, 0, 0.039, 0.2) * (1 + random.NextDouble()));

    static IEnumerable<int> Places(SampleGrid grid) => Enumerable.Range(0, grid.Terminals.Count);

    static double OneOf(Random random, params ReadOnlySpan<double> values) => values[random.Next(values.Length)];
}
