namespace Apis.Domain.Converters;

/// <summary>An order to one home.</summary>
public sealed record UnitCommand(string UnitId, DeviceCommand Command);
