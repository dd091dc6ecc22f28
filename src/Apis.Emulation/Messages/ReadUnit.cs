namespace Apis.Emulation.Messages;

/// <summary>Asks a unit's converter for its <see cref="Panels.UnitPanel"/>; a silent converter doesn't answer.</summary>
public sealed record ReadUnit(string UnitId) : IForUnit;
