namespace Apis.Emulation.Messages;

/// <summary>Sets a converter's voltage, with its decimals (E17). The answer is the <see cref="Panels.UnitPanel"/>.</summary>
public sealed record SetVoltage(string UnitId, double GridVoltageV, double? DroopRatio = null) : IForUnit;
