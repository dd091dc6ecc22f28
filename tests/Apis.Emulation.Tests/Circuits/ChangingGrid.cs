using Apis.Emulation.Circuits;

namespace Apis.Emulation.Tests.Circuits;

/// <summary>
/// A grid with a home on each node, of which the first holds the voltage; in each step another home changes its current. Every
/// tenth step more is taken than the first home can give, for one step.
/// </summary>
sealed class ChangingGrid
{
    readonly GridCircuit _circuit;
    readonly int _homes;
    int _step;

    public ChangingGrid(GridLayout layout)
    {
        _homes = layout.Nodes.Count;
        _circuit = new(layout, [.. Enumerable.Range(0, _homes)]);
        _circuit.SetTerminal(0, new(TerminalKind.ConstantVoltage, 350, _homes, 0.039));
    }

    public bool HasLimits { get; init; } = true;

    /// <summary>The voltage of the home that changed.</summary>
    public double Step()
    {
        var home = 1 + (_step % (_homes - 1));
        var kind = home % 2 == 0 ? TerminalKind.Charge : TerminalKind.Discharge;
        var isTooMuch = HasLimits && _step % 10 == 9;
        var currentA = isTooMuch ? 3 * _homes : 0.5 + (_step % 7 / 10.0);
        _circuit.SetTerminal(home, new(isTooMuch ? TerminalKind.Charge : kind, 380, currentA));
        _circuit.Solve();
        if (isTooMuch)
            _circuit.SetTerminal(home, Terminal.Off);
        _step++;
        return _circuit.VoltageV(home);
    }
}
