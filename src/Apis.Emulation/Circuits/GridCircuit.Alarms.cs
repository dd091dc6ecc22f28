namespace Apis.Emulation.Circuits;

public sealed partial class GridCircuit
{
    /// <summary>Of a current, the part that counts as rounding.</summary>
    const double Rounding = 1e-6;

    readonly List<GridAlarm> _alarms = [];

    /// <summary>By islands, then terminals, then lines.</summary>
    public IReadOnlyList<GridAlarm> Alarms => _alarms;

    void NoteAlarms()
    {
        _alarms.Clear();
        for (var island = 0; island < _islands.Count; island++)
            NoteIsland(island);
        for (var terminal = 0; terminal < _terminals.Length; terminal++)
            NoteTerminal(terminal);
        for (var line = 0; line < _lines.Length; line++)
            Note(GridAlarmKind.LineOverloaded, line, Math.Abs(LineCurrentA(line)) > _layout.Lines[line].CapacityA);
    }

    void NoteIsland(int island)
    {
        var (references, others) = (0, 0);
        foreach (var terminal in _islands[island].Terminals)
        {
            var (kind, isInUse) = (_terminals[terminal].Kind, _characteristics[terminal].ConductanceS > 0);
            references += kind is TerminalKind.ConstantVoltage ? 1 : 0;
            others += isInUse && kind is TerminalKind.Discharge or TerminalKind.Charge ? 1 : 0;
        }

        Note(GridAlarmKind.NoVoltageReference, island, references == 0 && others > 0);
        Note(GridAlarmKind.SeveralVoltageReferences, island, references > 1);
        Note(GridAlarmKind.NoOperatingPoint, island, _islands[island].HasNoPoint);
    }

    void NoteTerminal(int terminal)
    {
        var (state, characteristic) = (_terminals[terminal], _characteristics[terminal]);
        var currentA = Math.Abs(CurrentA(terminal));
        var hasAll = currentA >= (characteristic.HighestA - characteristic.LowestA) * (1 - Rounding);
        switch (state.Kind)
        {
            case TerminalKind.ConstantVoltage:
                NoteReference(terminal, VoltageV(_nodeOfTerminal[terminal]), currentA);
                break;
            case TerminalKind.Discharge or TerminalKind.Charge:
                Note(GridAlarmKind.CurrentNotReached, terminal, !hasAll);
                break;
        }
    }

    void NoteReference(int terminal, double voltageV, double currentA)
    {
        var (characteristic, targetV) = (_characteristics[terminal], _terminals[terminal].TargetVoltageV);
        var highestV = characteristic.IsSource ? characteristic.KneeV(Regulation.AtLowest) : targetV;
        Note(GridAlarmKind.VoltageReferenceAtLimit, terminal, currentA >= characteristic.HighestA * (1 - Rounding));
        Note(GridAlarmKind.VoltageCollapsed, terminal, voltageV < targetV * _constants.CollapsedRatio);
        Note(GridAlarmKind.OverVoltage, terminal, voltageV > highestV * _constants.OverVoltageRatio);
    }

    void Note(GridAlarmKind kind, int at, bool isSo)
    {
        if (isSo)
            _alarms.Add(new(kind, at));
    }
}
