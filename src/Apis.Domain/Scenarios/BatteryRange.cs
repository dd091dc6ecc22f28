namespace Apis.Domain.Scenarios;

/// <summary>A battery is in this status from FromWh, included, to ToWh, not; null is open.</summary>
public sealed record BatteryRange(string Status, int? FromWh, int? ToWh);
