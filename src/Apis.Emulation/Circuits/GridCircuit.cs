namespace Apis.Emulation.Circuits;

/// <summary>
/// The DC grid as a circuit: what each terminal's current and each node's voltage are, whatever terminals, lines and leaks do
/// (docs/decisions/007-dc-grid-as-a-circuit.md). After a change, `Solve` brings what can be read up to date. Currents of
/// terminals are positive into the house, as everywhere.
/// </summary>
public sealed partial class GridCircuit
{
    readonly CircuitConstants _constants;
    readonly GridLayout _layout;
    readonly Conductor[] _lines;
    readonly int[] _nodeOfTerminal;
    readonly Terminal[] _terminals;
    readonly Characteristic[] _characteristics;
    readonly bool[] _isOpen;
    readonly double[] _leakS;
    readonly Readings _readings;
    List<Island> _islands = [];
    int[] _islandOf;
    bool _isSplitAnew = true;

    public GridCircuit(GridLayout layout, IReadOnlyList<int> nodeOfTerminal, CircuitConstants? constants = null)
    {
        (_layout, _constants, _nodeOfTerminal) = (layout, constants ?? new(), [.. nodeOfTerminal]);
        ArgumentOutOfRangeException.ThrowIfNotEqual(Array.TrueForAll(_nodeOfTerminal, IsNode), true, nameof(nodeOfTerminal));

        var nodes = layout.Nodes.Index().ToDictionary(node => node.Item, node => node.Index, StringComparer.Ordinal);
        _lines =
        [
            .. layout.Lines.Select(line => new Conductor(nodes[line.From], nodes[line.To], ConductanceS(line.ResistanceOhm))),
        ];
        _isOpen = [.. layout.Lines.Select(line => line.IsOpen)];
        _leakS = new double[nodes.Count];
        foreach (var leak in layout.Leaks)
            _leakS[nodes[leak.At]] += ConductanceS(leak.ResistanceOhm);

        _terminals = new Terminal[_nodeOfTerminal.Length];
        _characteristics = new Characteristic[_nodeOfTerminal.Length];
        _readings = new(nodes.Count, _terminals.Length, _lines.Length);
        _islandOf = new int[nodes.Count];
    }

    public void SetTerminal(int terminal, Terminal state)
    {
        if (_terminals[terminal] == state)
            return;
        _terminals[terminal] = state;
        _characteristics[terminal] = Characteristic.Of(state, _constants);
        MarkIslandOf(_nodeOfTerminal[terminal]);
    }

    public void SetLine(int line, bool isOpen)
    {
        _isSplitAnew |= _isOpen[line] != isOpen;
        _isOpen[line] = isOpen;
    }

    /// <summary>Null takes the leak away; one of 0 ohm is a short circuit.</summary>
    public void SetLeak(int node, double? resistanceOhm)
    {
        var leakS = resistanceOhm is { } ohm ? ConductanceS(ohm) : 0;
        if (_leakS[node] == leakS)
            return;
        _leakS[node] = leakS;
        MarkIslandOf(node);
    }

    /// <summary>False when nothing had changed.</summary>
    public bool Solve()
    {
        if (_isSplitAnew)
            Split();

        var hasChanged = false;
        foreach (var island in _islands)
        {
            if (!island.HasChanged)
                continue;
            island.Solve(_characteristics, _leakS, _readings);
            hasChanged = true;
        }

        if (hasChanged)
            NoteAlarms();
        return hasChanged;
    }

    public double VoltageV(int node) => _readings.VoltageV[node];

    /// <summary>Positive into the house.</summary>
    public double CurrentA(int terminal) => 0 - _readings.CurrentA[terminal];

    /// <summary>Positive from the line's first node to its second.</summary>
    public double LineCurrentA(int line) => _readings.LineCurrentA[line];

    public double LeakCurrentA(int node) => _leakS[node] * _readings.VoltageV[node];

    public int IslandOf(int node) => _islandOf[node];

    /// <summary>Islands are built anew; a line that is cut carries nothing.</summary>
    void Split()
    {
        var search = new IslandSearch(_lines, _isOpen, _nodeOfTerminal, _leakS.Length);
        (_islands, _islandOf, _isSplitAnew) = (search.Find(_constants.MostSteps), search.IslandOf, false);
        Array.Clear(_readings.LineCurrentA);
    }

    void MarkIslandOf(int node)
    {
        if (!_isSplitAnew)
            _islands[_islandOf[node]].HasChanged = true;
    }

    bool IsNode(int node) => node >= 0 && node < _layout.Nodes.Count;

    /// <summary>What is no resistance counts as the least that there is.</summary>
    double ConductanceS(double resistanceOhm) =>
        1 / (resistanceOhm > _constants.LeastResistanceOhm ? resistanceOhm : _constants.LeastResistanceOhm);
}
