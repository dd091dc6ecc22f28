using Apis.Domain;
using Apis.Emulation.Panels;
using Apis.Web.DeviceDriver.Scales;

namespace Apis.Web.DeviceDriver.Settings;

/// <summary>
/// What the driver's configuration says of the converter (device driver 6). Replies tell the limits as they stand here, as the
/// emulated hardware has none that could differ (V9).
/// </summary>
public sealed record ConverterSettings
{
    const int MostFlags = ushort.MaxValue;

    public string Name { get; init; } = "dcdc1";

    /// <summary>cib.</summary>
    public Figure BatteryCurrentA { get; init; } = 52;

    /// <summary>ubv.</summary>
    public Figure BatteryUnderVoltageV { get; init; } = 40;

    /// <summary>obv.</summary>
    public Figure BatteryOverVoltageV { get; init; } = 59;

    /// <summary>ugv.</summary>
    public Figure GridUnderVoltageV { get; init; } = 300;

    /// <summary>ogv.</summary>
    public Figure GridOverVoltageV { get; init; } = 400;

    /// <summary>bcf.</summary>
    public int BatteryFlags { get; init; } = 0x0003;

    /// <summary>cvb.</summary>
    public Figure BatteryChargeV { get; init; } = 57.6;

    /// <summary>dlb.</summary>
    public Figure BatteryDischargeV { get; init; } = 49;

    /// <summary>cdb.</summary>
    public Figure BatteryChargeHysteresisV { get; init; } = 1.2;

    /// <summary>ddb.</summary>
    public Figure BatteryDischargeHysteresisV { get; init; } = 1.8;

    /// <summary>drb.</summary>
    public Figure BatteryDroopRatio { get; init; } = 0.00;

    /// <summary>All that the converter couldn't be set to; empty when all is well.</summary>
    public IEnumerable<string> Problems =>
        from setting in Limited()
        where !setting.Limits.Contains(setting.Value)
        select FormattableString.Invariant(
            $"{setting.Name} is {setting.Value}, but must be a number from {setting.Limits.Min} to {setting.Limits.Max}");

    IEnumerable<(string Name, double Value, Interval Limits)> Limited() =>
    [
        ("cib", BatteryCurrentA.Value, SettingLimits.BatteryCurrentA),
        ("ubv", BatteryUnderVoltageV.Value, SettingLimits.BatteryProtectionV),
        ("obv", BatteryOverVoltageV.Value, SettingLimits.BatteryProtectionV),
        ("ugv", GridUnderVoltageV.Value, SettingLimits.GridProtectionV),
        ("ogv", GridOverVoltageV.Value, SettingLimits.GridProtectionV),
        ("bcf", BatteryFlags, new(0, MostFlags)),
        ("cvb", BatteryChargeV.Value, SettingLimits.BatteryChargeV),
        ("dlb", BatteryDischargeV.Value, SettingLimits.BatteryDischargeV),
        ("cdb", BatteryChargeHysteresisV.Value, SettingLimits.BatteryHysteresisV),
        ("ddb", BatteryDischargeHysteresisV.Value, SettingLimits.BatteryHysteresisV),
        ("drb", BatteryDroopRatio.Value, SettingLimits.DroopRatio),
    ];
}
