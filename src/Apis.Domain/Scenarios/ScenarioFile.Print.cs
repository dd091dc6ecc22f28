using Apis.Domain.Files.Json;

namespace Apis.Domain.Scenarios;

public static partial class ScenarioFile
{
    public static JsonObject Print(Scenario scenario)
    {
        var fields = new JsonFields
        {
            { "refreshingPeriodMsec", scenario.RefreshingPeriod },
            { "acceptSelection", Print(scenario.AcceptSelection) },
        };
        foreach (var slice in scenario.Slices)
            fields.Put(SliceName.Of(slice.From, slice.To), Print(slice));
        return fields.ToObject();
    }

    static JsonObject Print(TimeSlice slice)
    {
        var ranges = new JsonFields();
        foreach (var range in slice.BatteryStatus)
            ranges.Put(RangeName.Of(range.FromWh, range.ToWh), new JsonString(range.Status));
        return new JsonFields
        {
            { "acceptSelection", Print(slice.AcceptSelection) },
            { "batteryStatus", ranges.ToObject() },
            { "request", Print(slice.Requests) },
            { "accept", Print(slice.Accepts) },
        }.ToObject();
    }

    static JsonObject? Print(AcceptSelection? selection) =>
        selection is { } strategy ? new JsonFields { { "strategy", Selections.WordFor(strategy) } }.ToObject() : null;

    static JsonObject Print(ValueList<StatusRule> rules)
    {
        var fields = new JsonFields();
        foreach (var rule in rules)
        {
            var conditions = new JsonFields { { "charge", Print(rule.Charge) }, { "discharge", Print(rule.Discharge) } };
            fields.Put(rule.Status, conditions.ToObject());
        }

        return fields.ToObject();
    }

    static JsonObject? Print(Condition? condition) => condition is null ? null : new JsonFields
    {
        { "limitWh", condition.LimitWh },
        { "pointPerWh", condition.PointPerWh },
        { "pairUnitId", condition.PairUnitId },
    }.ToObject();
}
