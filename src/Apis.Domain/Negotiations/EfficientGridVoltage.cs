using Apis.Domain.Converters;
using Apis.Domain.Hardware;

namespace Apis.Domain.Negotiations;

/// <summary>At which grid voltage a home's converter loses least.</summary>
public static class EfficientGridVoltage
{
    /// <summary>In V; null without a ratio or a battery voltage: the home then has no say in the grid's.</summary>
    public static double? Of(HardwareConfig hardware, Meter meter) =>
        hardware.EfficientBatteryGridVoltageRatio * meter.BatteryVoltageV;
}
