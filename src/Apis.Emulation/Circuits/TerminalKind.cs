namespace Apis.Emulation.Circuits;

/// <summary>What a converter does at its terminal on the DC grid.</summary>
public enum TerminalKind
{
    Off,

    /// <summary>Holds a voltage, with droop, up to a current limit in either direction.</summary>
    ConstantVoltage,

    /// <summary>Pushes a constant current into the grid, up to its target voltage.</summary>
    Discharge,

    /// <summary>Draws a constant current out of the grid, down to the cut-off voltage.</summary>
    Charge,
}
