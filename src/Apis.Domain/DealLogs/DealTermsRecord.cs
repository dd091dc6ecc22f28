using Apis.Domain.Deals;
using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;
using Apis.Domain.Time;

namespace Apis.Domain.DealLogs;

/// <summary>The part of a deal's record that was agreed on (specification 9.3, unitId to dealAmountWh).</summary>
public static class DealTermsRecord
{
    const int MostWh = Bounds.MostWh;

    static readonly Words<Direction> Types = new([.. Enum.GetValues<Direction>().Select(type => (type.Name(), type))]);

    /// <summary>A deal that somebody wants created: one with no id yet.</summary>
    public static Loaded<DealTerms> Read(JsonValue tree, string source, TimeZoneInfo zone) =>
        new FileFormat<DealTerms>([], record => Values(record, zone), _ => { }) { TakesNullForAbsent = true }.Read(tree, source);

    internal static DealTerms Values(Section record, TimeZoneInfo zone)
    {
        var mark = DealRecordKinds.Mark(zone);
        var number = Kinds.Number(Bounds.Finite);
        var amount = Kinds.Whole(0, MostWh);
        return new()
        {
            UnitId = record.Find("unitId", Kinds.Id),
            NegotiationId = record.Find("negotiationId", Kinds.Name),
            RequestUnitId = record.Required("requestUnitId", Kinds.Id),
            AcceptUnitId = record.Required("acceptUnitId", Kinds.Id),
            RequestDateTime = record.FindValue("requestDateTime", mark)?.Instant,
            AcceptDateTime = record.FindValue("acceptDateTime", mark)?.Instant,
            RequestPointPerWh = record.FindValue("requestPointPerWh", number),
            AcceptPointPerWh = record.FindValue("acceptPointPerWh", number),
            RequestDealGridCurrentA = record.FindValue("requestDealGridCurrentA", number),
            AcceptDealGridCurrentA = record.FindValue("acceptDealGridCurrentA", number),
            Type = record.FindValue("type", Types.Kind),
            ChargeUnitId = record.Required("chargeUnitId", Kinds.Id),
            DischargeUnitId = record.Required("dischargeUnitId", Kinds.Id),
            PointPerWh = record.FindValue("pointPerWh", number),
            ChargeUnitEfficientGridVoltageV = record.FindValue("chargeUnitEfficientGridVoltageV", number),
            DischargeUnitEfficientGridVoltageV = record.FindValue("dischargeUnitEfficientGridVoltageV", number),
            DealGridCurrentA = record.Required("dealGridCurrentA", Kinds.Number(Bounds.Positive)),
            RequestAmountWh = record.FindValue("requestAmountWh", amount),
            AcceptAmountWh = record.FindValue("acceptAmountWh", amount),
            DealAmountWh = record.Required("dealAmountWh", Kinds.Whole(1, MostWh)),
            RequestPairUnitId = record.Find("requestPairUnitId", Kinds.Id),
            AcceptPairUnitId = record.Find("acceptPairUnitId", Kinds.Id),
            ForcedFailures = ForcedFailures(record),
        };
    }

    /// <summary>In the reference's order. What a negotiation leaves open is null; an injected deal lacks it.</summary>
    internal static void Print(JsonFields record, DealTerms terms, TimeZoneInfo zone)
    {
        record.Add("unitId", terms.UnitId);
        record.Add("negotiationId", terms.NegotiationId);
        record.Add("requestUnitId", terms.RequestUnitId);
        record.Add("acceptUnitId", terms.AcceptUnitId);
        AddOrNull("requestDateTime", Text(terms.RequestDateTime, zone));
        AddOrNull("acceptDateTime", Text(terms.AcceptDateTime, zone));
        AddOrNull("requestPointPerWh", Number(terms.RequestPointPerWh));
        AddOrNull("acceptPointPerWh", Number(terms.AcceptPointPerWh));
        record.Add("requestDealGridCurrentA", terms.RequestDealGridCurrentA);
        record.Add("acceptDealGridCurrentA", terms.AcceptDealGridCurrentA);
        record.Add("type", terms.Type?.Name());
        record.Add("chargeUnitId", terms.ChargeUnitId);
        record.Add("dischargeUnitId", terms.DischargeUnitId);
        AddOrNull("pointPerWh", Number(terms.PointPerWh));
        AddOrNull("chargeUnitEfficientGridVoltageV", Number(terms.ChargeUnitEfficientGridVoltageV));
        AddOrNull("dischargeUnitEfficientGridVoltageV", Number(terms.DischargeUnitEfficientGridVoltageV));
        record.Add("dealGridCurrentA", terms.DealGridCurrentA);
        record.Add("requestAmountWh", terms.RequestAmountWh);
        record.Add("acceptAmountWh", terms.AcceptAmountWh);
        record.Add("dealAmountWh", terms.DealAmountWh);
        record.Add("requestPairUnitId", terms.RequestPairUnitId);
        record.Add("acceptPairUnitId", terms.AcceptPairUnitId);

        void AddOrNull(string name, JsonValue? value) =>
            record.Add(name, value ?? (terms.NegotiationId is null ? null : new JsonNull()));
    }

    static JsonNumber? Number(double? number) => number is { } value ? JsonNumber.Of(value) : null;

    static JsonString? Text(DateTimeOffset? instant, TimeZoneInfo zone) =>
        instant is { } value ? new JsonString(DateTimeText.Print(value, zone)) : null;

    /// <summary>The points under testFeature.dcdc that are true.</summary>
    static ValueList<string> ForcedFailures(Section record) =>
        record.InIfThere("testFeature")?.InIfThere("dcdc") is { } points
            ? FailurePoints.All.Where(point => points.Optional(point, Kinds.Flag, false)).ToValueList()
            : [];
}
