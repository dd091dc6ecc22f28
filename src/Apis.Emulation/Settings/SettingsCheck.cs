using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;
using static System.FormattableString;

namespace Apis.Emulation.Settings;

/// <summary>What the values of emulator.json must be to one another.</summary>
static class SettingsCheck
{
    static readonly JsonPath BypassOn = JsonPath.Of("UPS_TRIGGER_BATT_OFF");
    static readonly JsonPath BypassOff = JsonPath.Of("UPS_TRIGGER_BATT_ON");
    static readonly JsonPath AcChargeOn = JsonPath.Of("UPS_TRIGGER_AC_ON");
    static readonly JsonPath AcChargeOff = JsonPath.Of("UPS_TRIGGER_AC_OFF");
    static readonly JsonPath Summary = JsonPath.Of("summaryPath");
    static readonly JsonPath IndividualLog = JsonPath.Of("indivLogPath");
    static readonly JsonPath Save = JsonPath.Of("savePath");

    public static void Check(Draft<EmulatorSettings> file)
    {
        Triggers(file);
        ChargingBesideSupply(file);
        Differ(file, Summary, file.Value.SummaryPath, IndividualLog, file.Value.IndividualLogPath);
        Differ(file, Summary, file.Value.SummaryPath, Save, file.Value.SavePath);
        Differ(file, IndividualLog, file.Value.IndividualLogPath, Save, file.Value.SavePath);
    }

    static void Triggers(Draft<EmulatorSettings> file)
    {
        var flow = file.Value.Flow;
        if (file.IsSound(BypassOn, BypassOff) && flow.BypassOnPercent >= flow.BypassOffPercent)
        {
            file.Error(
                BypassOn,
                Invariant($"must be below {BypassOff} {flow.BypassOffPercent}, or the UPS changes over in every pass"));
        }

        if (file.IsSound(AcChargeOn, AcChargeOff) && flow.AcChargeOnPercent >= flow.AcChargeOffPercent)
        {
            file.Error(
                AcChargeOn,
                Invariant($"must be below {AcChargeOff} {flow.AcChargeOffPercent}, or charging changes over in every pass"));
        }
    }

    static void ChargingBesideSupply(Draft<EmulatorSettings> file)
    {
        var flow = file.Value.Flow;
        if (file.IsSound(AcChargeOff, BypassOff) && flow.AcChargeOffPercent > flow.BypassOffPercent)
        {
            file.Warning(
                AcChargeOff,
                Invariant($"should not be above {BypassOff} {flow.BypassOffPercent}, ")
                + "or the utility charges the battery while the home is supplied from it");
        }
    }

    static void Differ(Draft<EmulatorSettings> file, JsonPath one, string path, JsonPath other, string otherPath)
    {
        if (file.IsSound(one, other) && path == otherPath)
            file.Error(other, $"must differ from {one}, or one file takes the place of the other");
    }
}
