using System.Globalization;
using System.Text;
using Apis.Emulation.Circuits;

namespace Apis.Emulation.Tests.Circuits;

/// <summary>
/// A grid as a netlist. A terminal at a limit, by our own outcome, is a source of current there, any other one a source of
/// voltage with a resistance. Islands in which nothing holds a voltage are left out: theirs is 0, or not to be had without
/// the limits.
/// </summary>
sealed class Netlist
{
    const double LeastOhm = 1e-4;
    const double CutOffV = 10;

    readonly SampleGrid _grid;
    readonly GridCircuit _circuit;
    readonly StringBuilder _text = new("* grid\n.options reltol=1e-9 vntol=1e-12 abstol=1e-15 gmin=1e-18\n");
    readonly HashSet<int> _islands;
    readonly Dictionary<string, int> _nodes;

    public Netlist(SampleGrid grid, GridCircuit circuit)
    {
        (_grid, _circuit) = (grid, circuit);
        _nodes = grid.Layout.Nodes.Index().ToDictionary(node => node.Item, node => node.Index);
        _islands = [.. Terminals.Where(at => OpenVoltageV(at) is not null).Select(IslandOfTerminal)];
        for (var line = 0; line < grid.Layout.Lines.Count; line++)
            Add(line, grid.Layout.Lines[line]);
        foreach (var leak in grid.Layout.Leaks.Where(leak => Has(_nodes[leak.At])))
            Line($"RL{_nodes[leak.At]} n{_nodes[leak.At]} 0 {leak.ResistanceOhm:R}");
        foreach (var terminal in Terminals.Where(at => _islands.Contains(IslandOfTerminal(at))))
            Add(terminal);
        AddControl();
    }

    public IEnumerable<int> Nodes => Enumerable.Range(0, _nodes.Count).Where(Has);

    /// <summary>The terminals whose currents ngspice works out.</summary>
    public IEnumerable<int> VoltageSources => Terminals.Where(at => OpenVoltageV(at) is not null);

    public override string ToString() => _text.ToString();

    IEnumerable<int> Terminals => Enumerable.Range(0, _grid.Terminals.Count);

    int IslandOfTerminal(int terminal) => _circuit.IslandOf(_grid.NodeOfTerminal[terminal]);

    bool Has(int node) => _islands.Contains(_circuit.IslandOf(node));

    void Add(int number, GridLine line)
    {
        if (!line.IsOpen && Has(_nodes[line.From]))
            Line($"R{number} n{_nodes[line.From]} n{_nodes[line.To]} {Math.Max(line.ResistanceOhm, LeastOhm):R}");
    }

    void Add(int terminal)
    {
        var node = _grid.NodeOfTerminal[terminal];
        if (OpenVoltageV(terminal) is { } voltageV)
        {
            Line($"V{terminal} s{terminal} 0 DC {voltageV:R}");
            Line($"RV{terminal} s{terminal} n{node} {InnerOhm(_grid.Terminals[terminal]):R}");
        }
        else if (_grid.Terminals[terminal].Kind is not TerminalKind.Off)
        {
            Line($"I{terminal} n{node} 0 DC {_circuit.CurrentA(terminal):R}");
        }
    }

    void AddControl()
    {
        _text.Append(".control\nset numdgt=15\nop\n");
        foreach (var node in Nodes)
            Line($"print v(n{node})");
        foreach (var terminal in VoltageSources)
            Line($"print i(v{terminal})");
        _text.Append("quit\n.endc\n.end\n");
    }

    /// <summary>Null when it is at a limit, or off.</summary>
    double? OpenVoltageV(int at)
    {
        var (terminal, sizeA) = (_grid.Terminals[at], Math.Abs(_circuit.CurrentA(at)));
        return terminal.Kind switch
        {
            TerminalKind.ConstantVoltage when sizeA < terminal.CurrentA => terminal.TargetVoltageV,
            TerminalKind.Discharge when 0 < sizeA && sizeA < terminal.CurrentA => terminal.TargetVoltageV,
            TerminalKind.Charge when 0 < sizeA && sizeA < terminal.CurrentA => CutOffV,
            _ => null,
        };
    }

    static double InnerOhm(Terminal terminal) => terminal.Kind is TerminalKind.ConstantVoltage
        ? Math.Max(terminal.TargetVoltageV * terminal.DroopRatio / terminal.CurrentA, LeastOhm)
        : LeastOhm;

    void Line(FormattableString line) => _text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
