namespace Apis.Emulation.Circuits;

/// <summary>The constants of the circuit's model (docs/decisions/007-dc-grid-as-a-circuit.md).</summary>
public sealed record CircuitConstants
{
    /// <summary>
    /// No source, line or leak has less: that of a metre of thick cable. It moves an ideal voltage source by less than a
    /// millionth of 350 V at 3 A, and keeps two of them on one node from being a contradiction.
    /// </summary>
    public double LeastResistanceOhm { get; init; } = 1e-4;

    /// <summary>
    /// At this voltage a charging converter draws nothing any more; below it a grid counts as off (gridUvloMaskV).
    /// </summary>
    public double CutOffVoltageV { get; init; } = 10;

    /// <summary>The part of its target below which the voltage at a constant voltage converter counts as collapsed.</summary>
    public double CollapsedRatio { get; init; } = 0.5;

    /// <summary>What may be exceeded of the highest voltage that a constant voltage converter has by its droop.</summary>
    public double OverVoltageRatio { get; init; } = 1.02;

    /// <summary>How often a circuit is solved for one operating point before that is given up.</summary>
    public int MostSteps { get; init; } = 200;
}
