using Apis.Emulation.Circuits;

namespace Apis.Emulation.Tests.Circuits;

/// <summary>
/// What must hold in every grid. A circuit of elements whose current never rises with the voltage has one solution at most (where
/// currents just balance, one but for a shift), so whoever meets all of this has found it.
/// </summary>
static class Physics
{
    const double PrecisionA = 2e-8;
    const double PrecisionV = 1e-6;

    public static void Assert(SampleGrid grid, GridCircuit circuit)
    {
        Kirchhoff(grid, circuit);
        Ohm(grid, circuit);
        for (var terminal = 0; terminal < grid.Terminals.Count; terminal++)
            Characteristic(grid, circuit, terminal);
    }

    static void Kirchhoff(SampleGrid grid, GridCircuit circuit)
    {
        var outA = new double[grid.Layout.Nodes.Count];
        for (var node = 0; node < outA.Length; node++)
            outA[node] += circuit.LeakCurrentA(node);
        for (var terminal = 0; terminal < grid.Terminals.Count; terminal++)
            outA[grid.NodeOfTerminal[terminal]] += circuit.CurrentA(terminal);
        for (var line = 0; line < grid.Layout.Lines.Count; line++)
        {
            var (from, to) = Ends(grid, line);
            outA[from] += circuit.LineCurrentA(line);
            outA[to] -= circuit.LineCurrentA(line);
        }

        Xunit.Assert.All(outA, currentA => Xunit.Assert.InRange(currentA, -PrecisionA, PrecisionA));
    }

    static void Ohm(SampleGrid grid, GridCircuit circuit)
    {
        for (var line = 0; line < grid.Layout.Lines.Count; line++)
        {
            var (from, to) = Ends(grid, line);
            var ohm = Math.Max(grid.Layout.Lines[line].ResistanceOhm, grid.Constants.LeastResistanceOhm);
            var dropV = circuit.VoltageV(from) - circuit.VoltageV(to);
            if (grid.Layout.Lines[line].IsOpen)
                Xunit.Assert.Equal(0, circuit.LineCurrentA(line));
            else
                Xunit.Assert.Equal(dropV, ohm * circuit.LineCurrentA(line), PrecisionV);
        }
    }

    static void Characteristic(SampleGrid grid, GridCircuit circuit, int at)
    {
        var (terminal, node) = (grid.Terminals[at], grid.NodeOfTerminal[at]);
        var (givenA, voltageV) = (-circuit.CurrentA(at), circuit.VoltageV(node));
        Xunit.Assert.InRange(voltageV, 0, 400);
        switch (terminal.Kind)
        {
            case TerminalKind.ConstantVoltage:
                var lostV = Math.Max(terminal.TargetVoltageV * terminal.DroopRatio / terminal.CurrentA, 1e-4) * givenA;
                Between(voltageV, terminal.TargetVoltageV - lostV, givenA, -terminal.CurrentA, terminal.CurrentA);
                break;
            case TerminalKind.Discharge:
                Between(voltageV, terminal.TargetVoltageV - (1e-4 * givenA), givenA, 0, terminal.CurrentA);
                break;
            case TerminalKind.Charge when voltageV > 0:
                Between(voltageV, 10 - (1e-4 * givenA), givenA, -terminal.CurrentA, 0);
                break;
            default:
                Xunit.Assert.Equal(0, givenA);
                break;
        }
    }

    /// <summary>At the lower limit the voltage may be higher, at the upper one lower; in between it is held.</summary>
    static void Between(double voltageV, double heldV, double givenA, double lowestA, double highestA)
    {
        Xunit.Assert.InRange(givenA, lowestA, highestA);
        if (givenA > lowestA)
            Xunit.Assert.True(voltageV <= heldV + PrecisionV, $"{voltageV} V is above {heldV} V");
        if (givenA < highestA)
            Xunit.Assert.True(voltageV >= heldV - PrecisionV, $"{voltageV} V is below {heldV} V");
    }

    static (int From, int To) Ends(SampleGrid grid, int line) => (
        grid.Layout.Nodes.Index().Single(node => node.Item == grid.Layout.Lines[line].From).Index,
        grid.Layout.Nodes.Index().Single(node => node.Item == grid.Layout.Lines[line].To).Index);
}
