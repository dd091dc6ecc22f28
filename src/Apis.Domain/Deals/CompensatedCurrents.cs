namespace Apis.Domain.Deals;

/// <summary>
/// The currents of a deal's two homes after compensation, signed as measured: the discharging home's is negative.
/// </summary>
public readonly record struct CompensatedCurrents(double DischargeUnitA, double ChargeUnitA);
