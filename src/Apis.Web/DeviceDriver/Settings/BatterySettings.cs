using Apis.Emulation.Panels;

namespace Apis.Web.DeviceDriver.Settings;

/// <summary>What the driver tells of the battery without asking it (device driver 2.6, 6).</summary>
public sealed record BatterySettings
{
    public Figure VoltageV { get; init; } = 52.0;

    public Figure CurrentA { get; init; } = 20.0;
}
