using Apis.Domain;

namespace Apis.Web.DeviceDriver.Scales;

/// <summary>Between which numbers a setting of the converter may lie (device driver 4.2); outside it is refused (V3).</summary>
static class SettingLimits
{
    /// <summary>dvg.</summary>
    public static Interval GridVoltageV { get; } = new(260, 390);

    /// <summary>dig.</summary>
    public static Interval GridCurrentA { get; } = new(0, 8.5162);

    /// <summary>drg, drb.</summary>
    public static Interval DroopRatio { get; } = new(0, 3.999);

    /// <summary>ugv, ogv.</summary>
    public static Interval GridProtectionV { get; } = new(260, 425);

    /// <summary>ubv, obv.</summary>
    public static Interval BatteryProtectionV { get; } = new(32, 68);

    /// <summary>cib.</summary>
    public static Interval BatteryCurrentA { get; } = new(0, 56.77);

    /// <summary>cvb.</summary>
    public static Interval BatteryChargeV { get; } = new(32, 62);

    /// <summary>dlb.</summary>
    public static Interval BatteryDischargeV { get; } = new(32, 64);

    /// <summary>cdb, ddb.</summary>
    public static Interval BatteryHysteresisV { get; } = new(0, 12);
}
