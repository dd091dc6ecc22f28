namespace Apis.Emulation.Messages;

/// <summary>One value of the energy management unit.</summary>
public readonly record struct EmuSetting(EmuMember Member, double Value);
