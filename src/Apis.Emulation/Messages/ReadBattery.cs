namespace Apis.Emulation.Messages;

/// <summary>
/// Asks a unit's battery, past the converter, for what it tells: the answer is the <see cref="Panels.UnitPanel"/>. A silent
/// battery doesn't answer.
/// </summary>
public sealed record ReadBattery(string UnitId) : IForUnit;
