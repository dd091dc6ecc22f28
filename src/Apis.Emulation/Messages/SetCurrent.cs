namespace Apis.Emulation.Messages;

/// <summary>Sets a converter's current, or its limit. The answer is the <see cref="Panels.UnitPanel"/>.</summary>
public sealed record SetCurrent(string UnitId, double GridCurrentA) : IForUnit;
