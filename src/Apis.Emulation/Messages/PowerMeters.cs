namespace Apis.Emulation.Messages;

/// <summary>What a home's power meters are to show: p1 and p2.</summary>
public readonly record struct PowerMeters(double TotalPowerW, double StoragePowerW);
