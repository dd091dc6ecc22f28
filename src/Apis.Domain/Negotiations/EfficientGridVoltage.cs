using Apis.Domain.Converters;
using Apis.Domain.Hardware;

namespace Apis.Domain.Negotiations;

/// <summary>At which grid voltage a home's converter loses least.</summary>
public static class EfficientGridVoltage
{
    /// <summary>In V; null when the home has no ratio or its battery's voltage is unknown: it then has no say in the voltage.</summary>
    public static double? Of(HardwareConfig hardware, Meter meter) =>
        hardware.EfficientBatteryGridVoltageRatio * meter.BatteryVoltageV;
}
