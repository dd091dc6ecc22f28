using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Domain.Hardware;

/// <summary>hwConfig.json: how it is read and written.</summary>
public static class HardwareConfigFile
{
    public static Loaded<HardwareConfig> Read(ReadOnlySpan<byte> text, string file) => Format.Read(text, file);

    public static Loaded<HardwareConfig> Read(JsonValue tree, string file) => Format.Read(tree, file);

    public static JsonObject Print(HardwareConfig config) => new JsonFields
    {
        { "refreshingPeriodMsec", config.RefreshingPeriod },
        { "batteryNominalCapacityWh", config.BatteryNominalCapacityWh },
        { "gridCurrentCapacityA", config.GridCurrentCapacityA },
        { "gridCurrentAllowanceA", config.GridCurrentAllowanceA },
        { "droopRatio", config.DroopRatio },
        { "efficientBatteryGridVoltageRatio", config.EfficientBatteryGridVoltageRatio },
        { "safety.range.dcdc.meter.tmp", config.SafetyRanges.TemperatureC },
        { "safety.range.dcdc.meter.vg", config.SafetyRanges.GridVoltageV },
        { "safety.range.dcdc.meter.vb", config.SafetyRanges.BatteryVoltageV },
        { "safety.range.dcdc.meter.ig", config.SafetyRanges.GridCurrentA },
        { "safety.range.dcdc.meter.ib", config.SafetyRanges.BatteryCurrentA },
    }.ToObject();

    internal static FileFormat<HardwareConfig> Format { get; } = new(Misspelt, Values, HardwareCheck.Check);

    /// <summary>U8, and for the ranges C23.</summary>
    static ValueList<Alias> Misspelt =>
    [
        Alias.Of("efficientBatteryGridvoltageRatio", "efficientBatteryGridVoltageRatio"),
        Alias.Of("safety.range.DC/DC", "safety.range.dcdc"),
        Alias.Of("safety.range.emu.DC/DC", "safety.range.dcdc"),
        Alias.Of("safety.range.emu.dcdc", "safety.range.dcdc"),
        Alias.Of("safety.range.emu.meter", "safety.range.dcdc.meter"),
        Alias.Of("safety.range.dcdc.meter.tpm", "safety.range.dcdc.meter.tmp"),
    ];

    static HardwareConfig Values(Section file)
    {
        var meter = file.At("safety.range.dcdc.meter");
        return new()
        {
            RefreshingPeriod = file.Optional("refreshingPeriodMsec", Kinds.Period, TimeSpan.FromSeconds(5)),
            BatteryNominalCapacityWh = file.Required("batteryNominalCapacityWh", Kinds.Number(Bounds.Above(0, Bounds.MostWh))),
            GridCurrentCapacityA = file.Required("gridCurrentCapacityA", Kinds.Number(Bounds.Positive)),
            GridCurrentAllowanceA = file.Required("gridCurrentAllowanceA", Kinds.Number(Bounds.NotNegative)),
            DroopRatio = file.Required("droopRatio", Ratio),
            EfficientBatteryGridVoltageRatio =
                file.FindValue("efficientBatteryGridVoltageRatio", Kinds.Number(Bounds.Positive)),
            SafetyRanges = new(
                meter.Range("tmp", Bounds.Finite),
                meter.Range("vg", Bounds.Finite),
                meter.Range("vb", Bounds.Finite),
                meter.Range("ig", Bounds.Finite),
                meter.Range("ib", Bounds.Finite)),
        };
    }

    /// <summary>Whoever wrote per cent, as the specification says, learns of it (U11).</summary>
    static Kind<double> Ratio { get; } =
        Kinds.Number(new(0, 1)) with { Expected = "must be a number from 0 to 1; it is a ratio, not per cent" };
}
