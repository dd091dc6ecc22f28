namespace Apis.Node.Drivers.Http;

/// <summary>Where a converter's state is read, and where it is set (GridMaster and controller 4.2, 5.1).</summary>
sealed record ConverterRoutes(string Status, string SetMode, string SetVoltage, string SetCurrent);
