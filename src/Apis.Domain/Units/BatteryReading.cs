namespace Apis.Domain.Units;

/// <summary>What the battery told (specification 8, battery).</summary>
public readonly record struct BatteryReading(double? RsocPercent = null, int? OperationStatus = null);
