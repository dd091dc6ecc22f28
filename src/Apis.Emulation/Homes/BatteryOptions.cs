namespace Apis.Emulation.Homes;

/// <summary>A home's battery; by default the reference's, which loses nothing and takes and gives any power.</summary>
public sealed record BatteryOptions
{
    public double CapacityWh { get; init; } = 4800;

    /// <summary>What is stored of what flows in.</summary>
    public double ChargeEfficiency { get; init; } = 1;

    /// <summary>What flows out of what is taken from the store.</summary>
    public double DischargeEfficiency { get; init; } = 1;

    public double MaxChargePowerW { get; init; } = double.PositiveInfinity;

    public double MaxDischargePowerW { get; init; } = double.PositiveInfinity;
}
