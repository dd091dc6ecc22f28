namespace Apis.Emulation.Circuits;

/// <summary>
/// How a terminal's current into the grid depends on its node's voltage: a voltage source behind a resistance whose current is
/// cut off at two limits. It never rises with the voltage, whatever the terminal does; that is why there is always an answer.
/// </summary>
readonly record struct Characteristic(double OpenVoltageV, double ConductanceS, double LowestA, double HighestA)
{
    const double HighestVoltageV = 10_000;
    const double HighestCurrentA = 10_000;

    /// <summary>Whether it can give current.</summary>
    public bool IsSource => HighestA > 0;

    public bool HoldsVoltage => IsSource && LowestA < 0;

    public static Characteristic Of(Terminal terminal, CircuitConstants constants)
    {
        var (voltageV, currentA) = (Within(terminal.TargetVoltageV, HighestVoltageV), Within(terminal.CurrentA, HighestCurrentA));
        return (currentA > 0 ? terminal.Kind : TerminalKind.Off) switch
        {
            TerminalKind.ConstantVoltage =>
                new(voltageV, 1 / Math.Max(voltageV * Within(terminal.DroopRatio, 1) / currentA, constants.LeastResistanceOhm),
                    -currentA, currentA),
            TerminalKind.Discharge => new(voltageV, 1 / constants.LeastResistanceOhm, 0, currentA),
            TerminalKind.Charge => new(constants.CutOffVoltageV, 1 / constants.LeastResistanceOhm, -currentA, 0),
            _ => default,
        };
    }

    /// <summary>The current into the grid.</summary>
    public double CurrentA(double voltageV) => Math.Clamp(ConductanceS * (OpenVoltageV - voltageV), LowestA, HighestA);

    /// <summary>Who is off is at a limit always, and that is 0.</summary>
    public Regulation At(double voltageV)
    {
        var currentA = ConductanceS * (OpenVoltageV - voltageV);
        return currentA > HighestA ? Regulation.AtHighest
            : currentA < LowestA || ConductanceS is 0 ? Regulation.AtLowest
            : Regulation.Regulating;
    }

    public double LimitA(Regulation limit) => limit is Regulation.AtHighest ? HighestA : LowestA;

    /// <summary>The voltage at which its current has just reached a limit.</summary>
    public double KneeV(Regulation limit) => OpenVoltageV - (LimitA(limit) / ConductanceS);

    static double Within(double value, double highest) => value > 0 ? Math.Min(value, highest) : 0;
}
