namespace Apis.Emulation.Circuits;

/// <summary>What is out of order on the DC grid, and what the number says that tells where.</summary>
public enum GridAlarmKind
{
    /// <summary>An island has converters with constant current but none with constant voltage.</summary>
    NoVoltageReference,

    /// <summary>An island has more than one converter with constant voltage.</summary>
    SeveralVoltageReferences,

    /// <summary>An island for which no operating point was found; it is off, as after a trip.</summary>
    NoOperatingPoint,

    /// <summary>A terminal that should hold a voltage is at its current limit.</summary>
    VoltageReferenceAtLimit,

    /// <summary>A terminal that should hold a voltage has less than half of it.</summary>
    VoltageCollapsed,

    /// <summary>A terminal that should hold a voltage has more than its droop explains.</summary>
    OverVoltage,

    /// <summary>
    /// A terminal doesn't reach its constant current, because its node's voltage is too high or too low for it.
    /// </summary>
    CurrentNotReached,

    /// <summary>A line carries more than its capacity.</summary>
    LineOverloaded,
}
