using Apis.Emulation.Faults;

namespace Apis.Emulation.Messages;

/// <summary>Breaks or mends a home's battery. The answer is the <see cref="Panels.UnitPanel"/>.</summary>
public sealed record SetBatteryFaults(string UnitId, BatteryFaults Faults) : IForUnit;
