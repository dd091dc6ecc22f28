using System.Globalization;
using Apis.Domain;
using Apis.Domain.Files.Json;
using Apis.Emulation.PowerFlow;

namespace Apis.Emulation.Settings;

public static partial class EmulatorSettingsFile
{
    /// <summary>Every key, also where the value is the default.</summary>
    public static JsonObject Print(EmulatorSettings settings)
    {
        var fields = new JsonFields
        {
            { "debug", settings.IsDebug },
            { "dataSet", settings.DataSet },
            { "sleeptime", settings.PassPause.TotalSeconds },
            { "doUpdates", settings.FlowRuns },
            { "individualConf", settings.HomesDiffer },
            { "saveIndividualToDB", false },
            { "saveToSummaryToCSV", settings.WritesSummary },
            { "saveIndividualToCSV", settings.WritesIndividualLog },
        };
        Add(fields, settings.Flow);
        fields.Add("default_batterySize", settings.DefaultHome.BatteryCapacityWh);
        fields.Add("default_Area", settings.Panel.AreaM2);
        fields.Add("r", settings.Panel.Efficiency);
        fields.Add("pr", settings.Panel.Performance);
        fields.Add("dburl", DatabaseUrl);
        AddPlaces(fields, settings);
        Add(fields, settings.DefaultHome);
        Add(fields, "solar", settings.Solar);
        fields.Add("solar.unit", EmulatorKinds.SolarUnits.WordFor(settings.SolarUnit));
        Add(fields, "load", settings.Load);
        fields.Add("load.format", EmulatorKinds.LoadFormats.WordFor(settings.LoadFormat));
        fields.Add("homes", Homes(settings.Homes));
        return fields.ToObject();
    }

    static void AddPlaces(JsonFields fields, EmulatorSettings settings)
    {
        fields.Add("summaryPath", settings.SummaryPath);
        fields.Add("indivLogPath", settings.IndividualLogPath);
        fields.Add("savePath", settings.SavePath);
        fields.Add("b_host", settings.Listen.Host);
        fields.Add("b_port", settings.Listen.Port);
        fields.Add("acceleration", settings.Acceleration);
        fields.Add("start", settings.Start.ToString(EmulatorKinds.MomentFormat, CultureInfo.InvariantCulture));
        fields.Add("end", End);
        fields.Add("atEndOfData", EmulatorKinds.EndsOfData.WordFor(settings.AtEndOfData));
        fields.Add("deadManSeconds", settings.DeadManTimeout?.TotalSeconds ?? 0);
    }

    static void Add(JsonFields fields, FlowConstants flow)
    {
        fields.Add("constantSystemLoss", flow.SystemLossW);
        fields.Add("DCCstLoss", flow.ConverterStandbyLossW);
        fields.Add("DCChargeLoss", flow.ConverterChargeLossW);
        fields.Add("DCDischargeLoss", flow.ConverterDischargeLossW);
        fields.Add("battModeLoss_a", flow.BatteryModeLossRatio);
        fields.Add("battModeLoss_c", flow.BatteryModeLossW);
        fields.Add("transLoss_a", flow.TransformerLossRatio);
        fields.Add("transLoss_c", flow.TransformerLossW);
        fields.Add("bypassModeLoss_a", flow.BypassLossRatio);
        fields.Add("bypassModeLoss_c", flow.BypassLossW);
        fields.Add("ACChargeLoss", flow.AcChargeLossW);
        fields.Add("UPS_TRIGGER_BATT_OFF", flow.BypassOnPercent);
        fields.Add("UPS_TRIGGER_BATT_ON", flow.BypassOffPercent);
        fields.Add("UPS_TRIGGER_AC_OFF", flow.AcChargeOffPercent);
        fields.Add("UPS_TRIGGER_AC_ON", flow.AcChargeOnPercent);
        fields.Add("batteryVoltage", flow.BatteryVoltageV);
        fields.Add("ACChargeAmount", flow.AcChargePowerW);
    }

    static void Add(JsonFields fields, HomeSettings home)
    {
        fields.Add("chargeEfficiency", home.ChargeEfficiency);
        fields.Add("dischargeEfficiency", home.DischargeEfficiency);
        fields.Add("chargeLimitW", Limit(home.ChargeLimitW));
        fields.Add("dischargeLimitW", Limit(home.DischargeLimitW));
    }

    static JsonValue Limit(double? limitW) =>
        limitW is { } watts ? JsonNumber.Of(watts) : new JsonString(EmulatorKinds.NoLimit);

    static void Add(JsonFields fields, string name, ProfileSource source)
    {
        fields.Add($"{name}.source", EmulatorKinds.Sources.WordFor(source.Kind));
        fields.Add($"{name}.path", source.Path);
        fields.Add($"{name}.meanW", source.MeanW);
        fields.Add($"{name}.amplitudeW", source.AmplitudeW);
        fields.Add($"{name}.peakHour", source.PeakHour);
    }

    static JsonObject Homes(ValueList<HomeEntry> homes)
    {
        var fields = new JsonFields();
        foreach (var (unitId, home) in homes)
        {
            var own = new JsonFields { { "batterySize", home.BatteryCapacityWh }, { "pvFactor", home.PvFactor } };
            Add(own, home);
            own.Add("buses", home.Buses);
            fields.Put(unitId, own.ToObject());
        }

        return fields.ToObject();
    }
}
