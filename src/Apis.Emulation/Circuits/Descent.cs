namespace Apis.Emulation.Circuits;

/// <summary>
/// How far to go along a step: to where the sum of steps times currents into the nodes' lack changes its sign, which is where
/// the convex function of the voltages, whose slope that sum is, is lowest on the way.
/// </summary>
readonly ref struct Descent(
    ReadOnlySpan<Conductor> conductors,
    ReadOnlySpan<double> leakS,
    ReadOnlySpan<Characteristic> terminals,
    ReadOnlySpan<int> nodeOfTerminal)
{
    const int MostHalvings = 100;

    readonly ReadOnlySpan<Conductor> _conductors = conductors;
    readonly ReadOnlySpan<double> _leakS = leakS;
    readonly ReadOnlySpan<Characteristic> _terminals = terminals;
    readonly ReadOnlySpan<int> _nodeOfTerminal = nodeOfTerminal;

    /// <summary>All of the step when it goes downhill to its end, or where rounding hides that it goes downhill at all.</summary>
    public double Share(ReadOnlySpan<double> voltageV, ReadOnlySpan<double> stepV)
    {
        var slope = PassiveSlope(voltageV, stepV);
        var bend = PassiveSlope(stepV, stepV);
        if (slope - ActiveSlope(voltageV, stepV, 0) >= 0 || slope + bend - ActiveSlope(voltageV, stepV, 1) <= 0)
            return 1;

        var (low, high) = (0.0, 1.0);
        for (var halving = 0; halving < MostHalvings; halving++)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high)
                break;
            if (slope + (middle * bend) - ActiveSlope(voltageV, stepV, middle) < 0)
                low = middle;
            else
                high = middle;
        }

        return high;
    }

    /// <summary>Of lines and leaks, whose currents grow with the voltages.</summary>
    double PassiveSlope(ReadOnlySpan<double> voltageV, ReadOnlySpan<double> stepV)
    {
        var slope = 0.0;
        foreach (var (from, to, conductanceS) in _conductors)
            slope += conductanceS * (voltageV[from] - voltageV[to]) * (stepV[from] - stepV[to]);
        for (var node = 0; node < _leakS.Length; node++)
            slope += _leakS[node] * voltageV[node] * stepV[node];
        return slope;
    }

    double ActiveSlope(ReadOnlySpan<double> voltageV, ReadOnlySpan<double> stepV, double share)
    {
        var slope = 0.0;
        for (var at = 0; at < _terminals.Length; at++)
        {
            var node = _nodeOfTerminal[at];
            slope += stepV[node] * _terminals[at].CurrentA(voltageV[node] + (share * stepV[node]));
        }

        return slope;
    }
}
