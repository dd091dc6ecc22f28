using Apis.Domain.Deals;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Domain.DealLogs;

/// <summary>
/// A deal as both its homes log it (specification 9.3, GridMaster and controller 1.1): the members, and mostly the order, of the
/// reference. Members that nobody knows are tolerated (C37).
/// </summary>
public static partial class DealRecord
{
    public static Loaded<Deal> Read(ReadOnlySpan<byte> text, string file, TimeZoneInfo zone) => Format(zone).Read(text, file);

    public static Loaded<Deal> Read(JsonValue tree, string file, TimeZoneInfo zone) => Format(zone).Read(tree, file);

    /// <summary>In a record null counts as absent (GridMaster and controller 1.2).</summary>
    static FileFormat<Deal> Format(TimeZoneInfo zone) =>
        new([], record => Values(record, zone), _ => { }) { TakesNullForAbsent = true };

    static Deal Values(Section record, TimeZoneInfo zone)
    {
        var number = Kinds.Number(Bounds.Finite);
        var mark = DealRecordKinds.Mark(zone);
        return new()
        {
            Terms = DealTermsRecord.Values(record, zone),
            DealId = record.Required("dealId", Kinds.Name),
            CreateDateTime = Mark("createDateTime")?.Instant,
            CompensationTargetVoltageReferenceGridCurrentA =
                record.FindValue("compensationTargetVoltageReferenceGridCurrentA", number),
            ActivateDateTime = Mark("activateDateTime"),
            IsMaster = record.Optional("isMaster", Kinds.Flag, false),
            RampUpDateTime = Mark("rampUpDateTime"),
            WarmUpDateTime = Mark("warmUpDateTime"),
            DischargeUnitCompensatedGridCurrentA = record.FindValue("dischargeUnitCompensatedGridCurrentA", number),
            ChargeUnitCompensatedGridCurrentA = record.FindValue("chargeUnitCompensatedGridCurrentA", number),
            StartDateTime = Mark("startDateTime"),
            CumulateDateTime = Mark("cumulateDateTime"),
            CumulateAmountWh = record.FindValue("cumulateAmountWh", number),
            NeedToStopReasons = Reasons(record),
            StopDateTime = Mark("stopDateTime"),
            Aborts = Incidents(record, "abort", zone),
            AbortDateTime = Mark("abortDateTime"),
            AbortReason = record.Find("abortReason", DealRecordKinds.Reason),
            ScramDateTime = Mark("scramDateTime"),
            ScramReason = record.Find("scramReason", DealRecordKinds.Reason),
            DeactivateDateTime = Mark("deactivateDateTime"),
            Resets = Incidents(record, "reset", zone),
        };

        DealTime? Mark(string name) => record.FindValue(name, mark);
    }

    /// <summary>A reason may be an error object instead of a text; it counts by its JSON text.</summary>
    static ValueList<string>? Reasons(Section record) => record.FindElements("needToStopReasons")?
        .Select(reason => reason is JsonString { Text: var text } ? text : reason.PrintCompact())
        .ToValueList();

    static ValueList<Incident> Incidents(Section record, string name, TimeZoneInfo zone) =>
        record.Sections(name)
            .Select(incident => new Incident(
                incident.FindValue("dateTime", DealRecordKinds.Mark(zone))?.Instant,
                incident.Required("reason", DealRecordKinds.Reason)))
            .ToValueList();
}
