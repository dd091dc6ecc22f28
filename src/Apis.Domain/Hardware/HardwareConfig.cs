namespace Apis.Domain.Hardware;

/// <summary>hwConfig.json: what a home's hardware can do (specification 6.2).</summary>
public sealed record HardwareConfig
{
    public TimeSpan RefreshingPeriod { get; init; } = TimeSpan.FromSeconds(5);

    public required double BatteryNominalCapacityWh { get; init; }

    public required double GridCurrentCapacityA { get; init; }

    public required double GridCurrentAllowanceA { get; init; }

    /// <summary>A ratio, such as 0.039; the specification says per cent.</summary>
    public required double DroopRatio { get; init; }

    /// <summary>efficientBatteryGridVoltageRatio; without it the home has no say in the voltage.</summary>
    public double? EfficientBatteryGridVoltageRatio { get; init; }

    public required MeterRanges SafetyRanges { get; init; }
}
