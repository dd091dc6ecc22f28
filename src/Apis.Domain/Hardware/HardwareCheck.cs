using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Domain.Hardware;

/// <summary>What the values of hwConfig.json must be to one another.</summary>
static class HardwareCheck
{
    public static readonly JsonPath GridCurrentCapacity = JsonPath.Of("gridCurrentCapacityA");
    public static readonly JsonPath BatteryCapacity = JsonPath.Of("batteryNominalCapacityWh");
    public static readonly JsonPath Meter = JsonPath.Of("safety.range.dcdc.meter");

    public static void Check(Draft<HardwareConfig> file)
    {
        var ranges = file.Value.SafetyRanges;
        Covers(file, "ig", ranges.GridCurrentA, file.Value.GridCurrentCapacityA);
        HoldsZero(file, "vg", ranges.GridVoltageV);
        HoldsZero(file, "ig", ranges.GridCurrentA);
        HoldsZero(file, "ib", ranges.BatteryCurrentA);
    }

    /// <summary>Full current in either direction must not count as unhealthy.</summary>
    static void Covers(Draft<HardwareConfig> file, string name, Interval range, double capacityA)
    {
        var place = Meter.Member(name);
        if (file.IsSound(place, GridCurrentCapacity) && !(range.Contains(capacityA) && range.Contains(-capacityA)))
        {
            file.Warning(place, FormattableString.Invariant(
                $"should cover {GridCurrentCapacity} {capacityA} in both directions; beyond the range the home stops its deals"));
        }
    }

    /// <summary>A converter that waits on a grid that is off measures 0.</summary>
    static void HoldsZero(Draft<HardwareConfig> file, string name, Interval range)
    {
        var place = Meter.Member(name);
        if (file.IsSound(place) && !range.Contains(0))
            file.Warning(place, "should contain 0, as a converter that waits on a grid without voltage measures that");
    }
}
