using Apis.Domain.Deals;
using Apis.Domain.Files.Json;
using Apis.Domain.Time;

namespace Apis.Domain.DealLogs;

public static partial class DealRecord
{
    /// <summary>Times are of the zone and in whole seconds, amounts in single precision, as the reference has them.</summary>
    public static JsonObject Print(Deal deal, TimeZoneInfo zone)
    {
        var record = new JsonFields();
        DealTermsRecord.Print(record, deal.Terms, zone);
        record.Add("dealId", deal.DealId);
        record.Add("createDateTime", Text(deal.CreateDateTime, zone));
        AddStart(record, deal, zone);
        AddEnd(record, deal, zone);
        record.Add("reset", Incidents(deal.Resets, zone));
        foreach (var failure in deal.Terms.ForcedFailures)
            record.Add($"testFeature.dcdc.{failure}", flag: true);
        return record.ToObject();
    }

    static void AddStart(JsonFields record, Deal deal, TimeZoneInfo zone)
    {
        record.Add("compensationTargetVoltageReferenceGridCurrentA", deal.CompensationTargetVoltageReferenceGridCurrentA);
        record.Add("activateDateTime", Text(deal.ActivateDateTime, zone));
        if (deal.IsMaster)
            record.Add("isMaster", flag: true);
        record.Add("rampUpDateTime", Text(deal.RampUpDateTime, zone));
        record.Add("warmUpDateTime", Text(deal.WarmUpDateTime, zone));
        record.Add("dischargeUnitCompensatedGridCurrentA", Single(deal.DischargeUnitCompensatedGridCurrentA));
        record.Add("chargeUnitCompensatedGridCurrentA", Single(deal.ChargeUnitCompensatedGridCurrentA));
        record.Add("startDateTime", Text(deal.StartDateTime, zone));
        record.Add("cumulateDateTime", Text(deal.CumulateDateTime, zone));
        record.Add("cumulateAmountWh", Single(deal.CumulateAmountWh));
    }

    static void AddEnd(JsonFields record, Deal deal, TimeZoneInfo zone)
    {
        if (deal.NeedToStopReasons is { } reasons)
            record.Add("needToStopReasons", reasons);
        record.Add("stopDateTime", Text(deal.StopDateTime, zone));
        record.Add("abortDateTime", Text(deal.AbortDateTime, zone));
        record.Add("abortReason", deal.AbortReason);
        record.Add("abort", Incidents(deal.Aborts, zone));
        record.Add("scramDateTime", Text(deal.ScramDateTime, zone));
        record.Add("scramReason", deal.ScramReason);
        record.Add("deactivateDateTime", Text(deal.DeactivateDateTime, zone));
    }

    static JsonArray? Incidents(ValueList<Incident> incidents, TimeZoneInfo zone) => incidents.Count == 0
        ? null
        : new(incidents.Select(JsonValue (incident) => Print(incident, zone)).ToValueList());

    static JsonObject Print(Incident incident, TimeZoneInfo zone)
    {
        var fields = new JsonFields();
        fields.Add("dateTime", Text(incident.DateTime, zone) is { } text ? new JsonString(text) : new JsonNull());
        fields.Add("reason", incident.Reason);
        return fields.ToObject();
    }

    /// <summary>The shortest number that single precision tells apart: 10.483334, not 10.483333587646484.</summary>
    static JsonNumber? Single(double? number) => number is { } value
        ? new(((float)value + 0f).ToString("R", System.Globalization.CultureInfo.InvariantCulture))
        : null;

    static string? Text(DateTimeOffset? instant, TimeZoneInfo zone) =>
        instant is { } value ? DateTimeText.Print(value, zone) : null;

    static string? Text(DealTime? mark, TimeZoneInfo zone) =>
        mark is { } time ? Text(time.Instant, zone) ?? DateTimeText.Never : null;
}
