namespace Apis.Emulation.Circuits;

/// <summary>What instruments in the grid would show; currents of terminals are into the grid.</summary>
sealed class Readings(int nodes, int terminals, int lines)
{
    public double[] VoltageV { get; } = new double[nodes];

    public double[] CurrentA { get; } = new double[terminals];

    /// <summary>From the line's first node to its second.</summary>
    public double[] LineCurrentA { get; } = new double[lines];
}
