using Apis.Emulation.Circuits;

namespace Apis.Emulation.Buses;

/// <summary>Says in a few words what is out of order on a bus with lines.</summary>
static class CircuitAlarms
{
    public static string Text(GridAlarm alarm, GridLayout layout, Func<int, string> unitAt) => alarm.Kind switch
    {
        GridAlarmKind.NoVoltageReference => "nobody holds the voltage where currents are to flow",
        GridAlarmKind.SeveralVoltageReferences => "several units hold the voltage",
        GridAlarmKind.NoOperatingPoint => "a part of the bus has tripped, as it has no operating point",
        GridAlarmKind.VoltageReferenceAtLimit => $"{unitAt(alarm.At)} is at its current limit",
        GridAlarmKind.VoltageCollapsed => $"the voltage at {unitAt(alarm.At)} has collapsed",
        GridAlarmKind.OverVoltage => $"the voltage at {unitAt(alarm.At)} is too high",
        GridAlarmKind.CurrentNotReached => $"{unitAt(alarm.At)} does not reach its current",
        GridAlarmKind.LineOverloaded =>
            $"the line from {layout.Lines[alarm.At].From} to {layout.Lines[alarm.At].To} carries too much",
        _ => throw new ArgumentOutOfRangeException(nameof(alarm), alarm, "not an alarm of the grid"),
    };
}
