namespace Apis.Emulation.Circuits;

/// <summary>
/// Finds the voltages of an island at which all its terminals agree. Each terminal is taken to be on one straight piece of its
/// characteristic, the circuit is solved, and where a terminal turns out to be on another piece it is done again. As no current
/// rises with its voltage, the answer is the lowest point of a convex function; going no further than that function falls
/// (`Descent`) makes sure that the search ends. It begins the same way each time, so that the answer has no history.
/// </summary>
sealed class OperatingPoint(int nodes, Conductor[] conductors, int[] nodeOfTerminal, int mostSteps)
{
    /// <summary>By how much, for 1 A, a current may seem to exceed its limit by rounding.</summary>
    const double Tolerance = 1e-9;

    readonly Elimination _elimination = new(nodes, conductors);
    readonly Characteristic[] _terminals = new Characteristic[nodeOfTerminal.Length];
    readonly Regulation[] _states = new Regulation[nodeOfTerminal.Length];
    readonly double[] _leakS = new double[nodes];
    readonly double[] _earthS = new double[nodes];

    /// <summary>
    /// Voltages above `_baseV`, which is one that a terminal holds: small numbers keep the digits that currents need.
    /// </summary>
    readonly double[] _aboveBaseV = new double[nodes];
    readonly double[] _voltageV = new double[nodes];
    readonly double[] _stepV = new double[nodes];
    double _baseV;

    public Span<Characteristic> Terminals => _terminals;

    public Span<double> LeakS => _leakS;

    public double VoltageV(int node) => _baseV + _aboveBaseV[node];

    /// <summary>The current into the grid.</summary>
    public double CurrentA(int terminal) => _states[terminal] is Regulation.Regulating
        ? Math.Clamp(RegulatedA(terminal), _terminals[terminal].LowestA, _terminals[terminal].HighestA)
        : _terminals[terminal].LimitA(_states[terminal]);

    public double CurrentA(Conductor line) => line.ConductanceS * (_aboveBaseV[line.From] - _aboveBaseV[line.To]);

    /// <summary>False when none was found; all is off then.</summary>
    public bool TryFind()
    {
        if (!Array.Exists(_terminals, terminal => terminal.IsSource))
            return TurnOff();

        Assume();
        for (var step = 0; step < mostSteps; step++)
        {
            Solve();
            if (IsConsistent())
                return true;
            GoOn(isFirst: step == 0);
            if (IsFloating())
                LetOneRegulate();
        }

        TurnOff();
        return false;
    }

    bool TurnOff()
    {
        Array.Clear(_terminals);
        Array.Clear(_states);
        Array.Clear(_aboveBaseV);
        _baseV = 0;
        return true;
    }

    /// <summary>
    /// The usual case: sources of voltage hold it, the others have their currents. Without any, who gives holds it.
    /// </summary>
    void Assume()
    {
        var isHeld = Array.Exists(_terminals, terminal => terminal.HoldsVoltage);
        for (var at = 0; at < _terminals.Length; at++)
        {
            _states[at] = _terminals[at] switch
            {
                { HoldsVoltage: true } => Regulation.Regulating,
                { IsSource: true } => isHeld ? Regulation.AtHighest : Regulation.Regulating,
                _ => Regulation.AtLowest,
            };
        }
    }

    void Solve()
    {
        _baseV = BaseV();
        for (var node = 0; node < _leakS.Length; node++)
            (_earthS[node], _aboveBaseV[node]) = (_leakS[node], -_leakS[node] * _baseV);
        for (var at = 0; at < _terminals.Length; at++)
        {
            var (terminal, node) = (_terminals[at], nodeOfTerminal[at]);
            if (_states[at] is Regulation.Regulating)
                _earthS[node] += terminal.ConductanceS;
            _aboveBaseV[node] += _states[at] is Regulation.Regulating
                ? terminal.ConductanceS * (terminal.OpenVoltageV - _baseV)
                : terminal.LimitA(_states[at]);
        }

        _elimination.Solve(_earthS, _aboveBaseV);
    }

    /// <summary>What the stiffest of the regulating terminals holds.</summary>
    double BaseV()
    {
        var stiffest = default(Characteristic);
        for (var at = 0; at < _terminals.Length; at++)
        {
            if (_states[at] is Regulation.Regulating && _terminals[at].ConductanceS > stiffest.ConductanceS)
                stiffest = _terminals[at];
        }

        return stiffest.OpenVoltageV;
    }

    double RegulatedA(int terminal) =>
        _terminals[terminal].ConductanceS
        * (_terminals[terminal].OpenVoltageV - _baseV - _aboveBaseV[nodeOfTerminal[terminal]]);

    bool IsConsistent()
    {
        for (var at = 0; at < _terminals.Length; at++)
        {
            if (!IsConsistent(at))
                return false;
        }

        return true;
    }

    bool IsConsistent(int at)
    {
        var (terminal, currentA) = (_terminals[at], RegulatedA(at));
        var toleranceA = Tolerance * (1 + terminal.HighestA - terminal.LowestA);
        return _states[at] switch
        {
            Regulation.AtLowest => currentA <= terminal.LowestA + toleranceA,
            Regulation.AtHighest => currentA >= terminal.HighestA - toleranceA,
            _ => terminal.LowestA - toleranceA <= currentA && currentA <= terminal.HighestA + toleranceA,
        };
    }

    /// <summary>Towards the solution, as far as it is downhill; the first one is only where the search begins.</summary>
    void GoOn(bool isFirst)
    {
        for (var node = 0; node < _voltageV.Length; node++)
            _stepV[node] = VoltageV(node) - _voltageV[node];
        var share = isFirst ? 1 : new Descent(conductors, _leakS, _terminals, nodeOfTerminal).Share(_voltageV, _stepV);
        for (var node = 0; node < _voltageV.Length; node++)
            _voltageV[node] += share * _stepV[node];
        for (var at = 0; at < _terminals.Length; at++)
            _states[at] = _terminals[at].At(_voltageV[nodeOfTerminal[at]]);
    }

    bool IsFloating() =>
        !Array.Exists(_leakS, leakS => leakS > 0) && !Array.Exists(_states, state => state is Regulation.Regulating);

    /// <summary>
    /// When all terminals are at limits and nothing leaks, all voltages rise or fall by the same, until the first terminal
    /// regulates again. When currents balance they rise: a bus that nothing pulls down stays up.
    /// </summary>
    void LetOneRegulate()
    {
        var limit = SurplusA() >= -Tolerance && Array.Exists(_states, state => state is Regulation.AtHighest)
            ? Regulation.AtHighest
            : Regulation.AtLowest;
        var (first, leastV) = (0, double.PositiveInfinity);
        for (var at = 0; at < _terminals.Length; at++)
        {
            var distanceV = Math.Abs(_terminals[at].KneeV(limit) - _voltageV[nodeOfTerminal[at]]);
            if (_states[at] == limit && distanceV < leastV)
                (first, leastV) = (at, distanceV);
        }

        _states[first] = Regulation.Regulating;
        for (var node = 0; node < _voltageV.Length; node++)
            _voltageV[node] += limit is Regulation.AtHighest ? leastV : -leastV;
    }

    double SurplusA()
    {
        var surplusA = 0.0;
        for (var at = 0; at < _terminals.Length; at++)
            surplusA += _terminals[at].LimitA(_states[at]);
        return surplusA;
    }
}
