using Apis.Domain;
using Apis.Domain.Converters;
using Apis.Domain.Errors;
using Apis.Emulation.Circuits;
using Apis.Emulation.Panels;
using Apis.Emulation.PowerFlow;

namespace Apis.Emulation.Buses;

/// <summary>
/// A bus with lines: voltages and currents are those of the circuit. A unit hangs on the node with its id; one that the lines
/// don't reach is an island.
/// </summary>
sealed class CircuitBus : Bus
{
    readonly GridLayout _layout;
    readonly List<string> _unitIds = [];
    readonly bool[] _isOpen;
    readonly Dictionary<string, double> _leaksOhm;
    GridCircuit? _circuit;
    List<string> _nodes = [];
    int[] _nodeOfUnit = [];

    public CircuitBus(string name, Converters converters, GridLayout layout)
        : base(name, converters)
    {
        _layout = layout;
        _isOpen = [.. layout.Lines.Select(line => line.IsOpen)];
        _leaksOhm = layout.Leaks.ToDictionary(leak => leak.At, leak => leak.ResistanceOhm, StringComparer.Ordinal);
    }

    public override double LeakCurrentA
    {
        get
        {
            var circuit = Circuit;
            return Enumerable.Range(0, _nodes.Count).Sum(circuit.LeakCurrentA);
        }
    }

    public override ValueList<NodePanel> Nodes
    {
        get
        {
            var circuit = Circuit;
            return _nodes.Select((name, node) => new NodePanel(name, circuit.VoltageV(node))).ToValueList();
        }
    }

    /// <summary>Built when somebody first needs it after units came or went.</summary>
    GridCircuit Circuit => _circuit ??= Build();

    public override ValueList<LinePanel> Lines => _layout.Lines
        .Select((line, at) => new LinePanel(line.From, line.To, Circuit.LineCurrentA(at), line.CapacityA, _isOpen[at]))
        .ToValueList();

    public override void Add(int converter, string unitId)
    {
        base.Add(converter, unitId);
        _unitIds.Add(unitId);
        Rebuild();
    }

    public override void Remove(int converter)
    {
        var terminal = TerminalNumberOf(converter);
        base.Remove(converter);
        if (terminal < 0)
            return;

        _unitIds.RemoveAt(terminal);
        Rebuild();
    }

    public override Problem? SetLeak(string? node, double? resistanceOhm)
    {
        var circuit = Circuit;
        var at = _nodes.IndexOf(node ?? "");
        if (at < 0)
            return new($"bus {Name} has no node {node}");

        if (resistanceOhm is { } ohm)
            _leaksOhm[node!] = ohm;
        else
            _leaksOhm.Remove(node!);
        circuit.SetLeak(at, resistanceOhm);
        return null;
    }

    public override Problem? SetLine(string from, string to, bool isOpen)
    {
        var lines = Enumerable.Range(0, _layout.Lines.Count).Where(at => Joins(_layout.Lines[at], from, to)).ToList();
        foreach (var line in lines)
        {
            _isOpen[line] = isOpen;
            Circuit.SetLine(line, isOpen);
        }

        return lines.Count > 0 ? null : new($"bus {Name} has no line between {from} and {to}");
    }

    public override void Measure()
    {
        for (var at = 0; at < Members.Count; at++)
            Circuit.SetTerminal(at, TerminalOf(Members[at]));
        Circuit.Solve();
        for (var at = 0; at < Members.Count; at++)
            Show(Members[at], at);
    }

    public override ValueList<string> Alarms(Func<int, string> unitOf) =>
        Circuit.Alarms.Select(alarm => CircuitAlarms.Text(alarm, _layout, terminal => unitOf(Members[terminal]))).ToValueList();

    void Show(int member, int terminal)
    {
        Converters.GridVoltageV[member] = Circuit.VoltageV(_nodeOfUnit[terminal]);
        Converters.GridCurrentA[member] = Circuit.CurrentA(terminal);
        Converters.CurrentIsWhole[member] = false;
        Converters.IsRamping[member] = false;
        Converters.State[member] = MeterState.Measured;
    }

    Terminal TerminalOf(int member)
    {
        var (voltageV, limitA) = (Converters.TargetGridVoltageV[member], Converters.ActualGridCurrentA[member]);
        return Converters.Mode[member] switch
        {
            ConverterMode.VoltageReference =>
                new(TerminalKind.ConstantVoltage, voltageV, limitA, Converters.DroopRatio[member]),
            ConverterMode.Discharge =>
                new(TerminalKind.Discharge, voltageV, Math.Abs(Converters.ConstantCurrentA(member))),
            ConverterMode.Charge =>
                new(TerminalKind.Charge, voltageV, Math.Abs(Converters.ConstantCurrentA(member))),
            _ => Terminal.Off,
        };
    }

    void Rebuild()
    {
        _circuit = null;
        if (Ramp is null && Holder() is not null)
            Measure();
    }

    /// <summary>The lines as they are now, and a node for each unit.</summary>
    GridCircuit Build()
    {
        _nodes = [.. _layout.Nodes.Union(_unitIds, StringComparer.Ordinal)];
        var numbers = _nodes.Index().ToDictionary(node => node.Item, node => node.Index, StringComparer.Ordinal);
        _nodeOfUnit = [.. _unitIds.Select(unitId => numbers[unitId])];
        var leaks = _leaksOhm.OrderBy(leak => leak.Key, StringComparer.Ordinal).Where(leak => numbers.ContainsKey(leak.Key));
        return new(
            new(_nodes.ToValueList(), _layout.Lines.Select((line, at) => line with { IsOpen = _isOpen[at] }).ToValueList())
            {
                Leaks = leaks.Select(leak => new GridLeak(leak.Key, leak.Value)).ToValueList(),
            },
            _nodeOfUnit);
    }

    int TerminalNumberOf(int converter)
    {
        for (var at = 0; at < Members.Count; at++)
        {
            if (Members[at] == converter)
                return at;
        }

        return -1;
    }

    static bool Joins(GridLine line, string from, string to) =>
        (line.From == from && line.To == to) || (line.From == to && line.To == from);
}
