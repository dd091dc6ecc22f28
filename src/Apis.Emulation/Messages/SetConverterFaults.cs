using Apis.Emulation.Faults;

namespace Apis.Emulation.Messages;

/// <summary>
/// Breaks or mends a unit's converter. The answer is the <see cref="Panels.UnitPanel"/>, also from a silent one.
/// </summary>
public sealed record SetConverterFaults(string UnitId, ConverterFaults Faults) : IForUnit;
