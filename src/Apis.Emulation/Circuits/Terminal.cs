namespace Apis.Emulation.Circuits;

/// <summary>
/// What a converter does on the DC grid. `CurrentA` has no sign: the limit of a constant voltage, or the set point. What no
/// converter can be set to counts as the nearest that it can, and what is no number as 0.
/// </summary>
public readonly record struct Terminal(TerminalKind Kind, double TargetVoltageV, double CurrentA, double DroopRatio = 0)
{
    public static Terminal Off => default;
}
