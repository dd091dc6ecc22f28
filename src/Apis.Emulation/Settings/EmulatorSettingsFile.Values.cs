using Apis.Domain.Files.Reading;
using Apis.Domain.Nodes;
using Apis.Emulation.PowerFlow;

namespace Apis.Emulation.Settings;

public static partial class EmulatorSettingsFile
{
    const int LongestS = 86_400;

    static EmulatorSettings Values(Section file)
    {
        NoteWithoutEffect(file);
        var usual = new EmulatorSettings();
        var panel = Panel(file, usual.Panel);
        var defaultHome = DefaultHome(file, usual.DefaultHome);
        var homesDiffer = file.Optional("individualConf", Kinds.Flag, usual.HomesDiffer);
        return new()
        {
            IsDebug = file.Optional("debug", Kinds.Flag, usual.IsDebug),
            DataSet = file.Optional("dataSet", Kinds.Id, usual.DataSet),
            PassPause = Seconds(file, "sleeptime", usual.PassPause),
            FlowRuns = file.Optional("doUpdates", Kinds.Flag, usual.FlowRuns),
            HomesDiffer = homesDiffer,
            WritesSummary = file.Optional("saveToSummaryToCSV", Kinds.Flag, usual.WritesSummary),
            WritesIndividualLog = file.Optional("saveIndividualToCSV", Kinds.Flag, usual.WritesIndividualLog),
            Flow = Flow(file, usual.Flow),
            Panel = panel,
            DefaultHome = defaultHome,
            Homes = Homes(file, defaultHome, panel, homesDiffer),
            SummaryPath = file.Optional("summaryPath", NodeKinds.Path, usual.SummaryPath),
            IndividualLogPath = file.Optional("indivLogPath", NodeKinds.Path, usual.IndividualLogPath),
            SavePath = file.Optional("savePath", NodeKinds.Path, usual.SavePath),
            Listen = new(
                file.Optional("b_host", NodeKinds.Host, usual.Listen.Host),
                file.Optional("b_port", NodeKinds.Port, usual.Listen.Port)),
            Acceleration = file.Optional("acceleration", Kinds.Whole(1, LongestS), usual.Acceleration),
            Start = file.Optional("start", EmulatorKinds.Moment, usual.Start),
            AtEndOfData = file.Optional("atEndOfData", EmulatorKinds.EndsOfData.Kind, usual.AtEndOfData),
            DeadManTimeout = Seconds(file, "deadManSeconds", TimeSpan.Zero) is { Ticks: > 0 } timeout ? timeout : null,
            Load = Source(file.In("load"), usual.Load),
            LoadFormat = file.In("load").Optional("format", EmulatorKinds.LoadFormats.Kind, usual.LoadFormat),
            Solar = Source(file.In("solar"), usual.Solar),
            SolarUnit = file.In("solar").Optional("unit", EmulatorKinds.SolarUnits.Kind, usual.SolarUnit),
        };
    }

    internal static FlowConstants Flow(Section file, FlowConstants usual)
    {
        return new()
        {
            SystemLossW = PowerW("constantSystemLoss", usual.SystemLossW),
            ConverterStandbyLossW = PowerW("DCCstLoss", usual.ConverterStandbyLossW),
            ConverterChargeLossW = PowerW("DCChargeLoss", usual.ConverterChargeLossW),
            ConverterDischargeLossW = PowerW("DCDischargeLoss", usual.ConverterDischargeLossW),
            BatteryModeLossRatio = Ratio("battModeLoss_a", usual.BatteryModeLossRatio),
            BatteryModeLossW = PowerW("battModeLoss_c", usual.BatteryModeLossW),
            TransformerLossRatio = Ratio("transLoss_a", usual.TransformerLossRatio),
            TransformerLossW = PowerW("transLoss_c", usual.TransformerLossW),
            BypassLossRatio = Ratio("bypassModeLoss_a", usual.BypassLossRatio),
            BypassLossW = PowerW("bypassModeLoss_c", usual.BypassLossW),
            AcChargeLossW = PowerW("ACChargeLoss", usual.AcChargeLossW),
            AcChargePowerW = PowerW("ACChargeAmount", usual.AcChargePowerW),
            BypassOnPercent = Percent("UPS_TRIGGER_BATT_OFF", usual.BypassOnPercent),
            BypassOffPercent = Percent("UPS_TRIGGER_BATT_ON", usual.BypassOffPercent),
            AcChargeOnPercent = Percent("UPS_TRIGGER_AC_ON", usual.AcChargeOnPercent),
            AcChargeOffPercent = Percent("UPS_TRIGGER_AC_OFF", usual.AcChargeOffPercent),
            BatteryVoltageV = file.Optional("batteryVoltage", Kinds.Number(Bounds.Above(0, 10_000)), usual.BatteryVoltageV),
        };

        double PowerW(string name, double otherwise) => file.Optional(name, EmulatorKinds.PowerW, otherwise);
        double Ratio(string name, double otherwise) => file.Optional(name, EmulatorKinds.Ratio, otherwise);
        double Percent(string name, double otherwise) => file.Optional(name, Kinds.Number(Bounds.Percent), otherwise);
    }

    static ProfileSource Source(Section source, ProfileSource usual) => new()
    {
        Kind = source.Optional("source", EmulatorKinds.Sources.Kind, usual.Kind),
        Path = source.Optional("path", NodeKinds.Path, usual.Path),
        MeanW = source.Optional("meanW", EmulatorKinds.PowerW, usual.MeanW),
        AmplitudeW = source.Optional("amplitudeW", EmulatorKinds.PowerW, usual.AmplitudeW),
        PeakHour = source.Optional("peakHour", Kinds.Number(new(0, 24)), usual.PeakHour),
    };

    static TimeSpan Seconds(Section section, string name, TimeSpan otherwise) => TimeSpan.FromSeconds(
        section.Optional(name, Kinds.Number(new(0, LongestS)), otherwise.TotalSeconds));
}
