using Apis.Domain;

namespace Apis.Emulation.Messages;

/// <summary>Sets what the energy management unit shows, all or nothing. The answer is a <see cref="Snapshot"/>.</summary>
public sealed record SetEmu(string UnitId, ValueList<EmuSetting> Settings) : IForUnit;
