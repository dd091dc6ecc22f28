namespace Apis.Emulation.Circuits;

/// <summary>Nodes that closed lines join, and what hangs on them, by their numbers in the whole grid.</summary>
sealed class Island
{
    readonly int[] _nodes;
    readonly int[] _lines;
    readonly int[] _terminals;
    readonly Conductor[] _conductors;
    readonly OperatingPoint _point;

    /// <summary>`conductors` are the closed lines, in the order of `lines`, and between places in `nodes`.</summary>
    public Island(int[] nodes, int[] lines, Conductor[] conductors, int[] terminals, int[] nodeOfTerminal, int mostSteps)
    {
        (_nodes, _lines, _terminals, _conductors) = (nodes, lines, terminals, conductors);
        _point = new(nodes.Length, conductors, nodeOfTerminal, mostSteps);
    }

    public ReadOnlySpan<int> Terminals => _terminals;

    public bool HasChanged { get; set; } = true;

    /// <summary>Whether it is off because no operating point was found.</summary>
    public bool HasNoPoint { get; private set; }

    public void Solve(Characteristic[] terminals, double[] leakS, Readings readings)
    {
        for (var at = 0; at < _terminals.Length; at++)
            _point.Terminals[at] = terminals[_terminals[at]];
        for (var at = 0; at < _nodes.Length; at++)
            _point.LeakS[at] = leakS[_nodes[at]];
        HasNoPoint = !_point.TryFind();
        HasChanged = false;
        Read(readings);
    }

    void Read(Readings readings)
    {
        for (var at = 0; at < _nodes.Length; at++)
            readings.VoltageV[_nodes[at]] = _point.VoltageV(at);
        for (var at = 0; at < _terminals.Length; at++)
            readings.CurrentA[_terminals[at]] = _point.CurrentA(at);
        for (var at = 0; at < _lines.Length; at++)
            readings.LineCurrentA[_lines[at]] = _point.CurrentA(_conductors[at]);
    }
}
