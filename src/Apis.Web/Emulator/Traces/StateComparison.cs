using System.Globalization;
using Apis.Domain.Files.Json;
using Apis.Emulation.Neighbourhoods;
using Apis.Emulation.Recording;

namespace Apis.Web.Emulator.Traces;

/// <summary>Compares a recorded state with the hardware's: clock, units, what goes on inside them, and the day so far.</summary>
static class StateComparison
{
    const string Card = "oesunit";
    const double SecondsPerHour = 3600;
    const double PowerToleranceW = 0.011;

    public static void Compare(
        Comparison comparison, JsonObject state, TraceHardware hardware, Func<string, double, double> rsocOf)
    {
        var street = hardware.Neighbourhood;
        foreach (var (name, value) in state.Members)
        {
            switch (name, value)
            {
                case ("count_s", JsonNumber seconds):
                    comparison.Numbers(ValueAt.Root(name), seconds.Value, street.ElapsedS);
                    break;
                case ("now", JsonString now):
                    comparison.Texts(ValueAt.Root(name), now.Text, Text(street.Now));
                    break;
                case (ValueAt.Units, JsonObject units):
                    comparison.Compare(ValueAt.Root(name), units, WithRsoc(hardware.Units(), units, rsocOf));
                    break;
                case ("engine", JsonObject units):
                    CompareEngine(comparison, units, street);
                    break;
                case ("cumul_today", JsonObject day):
                    CompareDay(comparison, day, hardware.Today, street);
                    break;
            }
        }
    }

    public static double? RsocOf(JsonObject state, string unitId) =>
        ((Find(state, ValueAt.Units, unitId, "emu") as JsonObject)?.Find("rsoc")?.Value as JsonNumber)?.Value;

    static JsonValue? Find(JsonValue value, params string[] names) =>
        names.Aggregate((JsonValue?)value, (found, name) => (found as JsonObject)?.Find(name)?.Value);

    static string Text(DateTime now) => now.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Our units, with the charge that is to be compared. Traces leave oesunit out.</summary>
    static JsonObject WithRsoc(JsonObject ours, JsonObject recorded, Func<string, double, double> rsocOf)
    {
        return new([.. ours.Members.Select(unit => unit with { Value = WithCharge(unit) })]);

        JsonValue WithCharge(JsonMember unit)
        {
            var value = Find(recorded, unit.Name, Card) is null ? WithoutCard(unit.Value) : unit.Value;
            return Find(recorded, unit.Name, "emu", "rsoc") is JsonNumber number
                ? Replace(value, ["emu", "rsoc"], JsonNumber.Of(rsocOf(unit.Name, number.Value)))
                : value;
        }
    }

    static JsonObject WithoutCard(JsonValue unit) =>
        new([.. ((JsonObject)unit).Members.Where(member => member.Name != Card)]);

    static JsonValue Replace(JsonValue value, ReadOnlySpan<string> path, JsonValue by)
    {
        if (path.IsEmpty)
            return by;

        var (name, rest) = (path[0], path[1..].ToArray());
        return value is JsonObject members
            ? new JsonObject([.. members.Members.Select(member => member.Name == name
                ? member with { Value = Replace(member.Value, rest, by) }
                : member)])
            : value;
    }

    static void CompareEngine(Comparison comparison, JsonObject engine, Neighbourhood street)
    {
        foreach (var (unitId, value) in engine.Members)
        {
            if (street.Panel(unitId) is null)
                continue;

            var flow = street.FlowOf(unitId);
            comparison.Compare(ValueAt.Root("engine", unitId), value, new JsonObject(
            [
                new("is_bypassMode", new JsonBoolean(flow.IsBypassed)),
                new("is_ACCharging", new JsonBoolean(flow.IsAcCharging)),
                new("acloss", JsonNumber.Of(flow.AcLossW)),
                new("dcloss", JsonNumber.Of(flow.DcLossW)),
                new("wasted", JsonNumber.Of(flow.WastedW)),
            ]));
        }
    }

    static void CompareDay(Comparison comparison, JsonObject day, DayTotals today, Neighbourhood street)
    {
        var hours = (street.Now - street.Now.Date).TotalSeconds / SecondsPerHour;
        var toleranceWh = PowerToleranceW * Math.Max(hours, 0.01) * street.UnitIds.Count;
        foreach (var (name, value) in day.Members)
        {
            var at = ValueAt.Root(name) with { Path = $"cumul_today.{name}", Tolerance = toleranceWh };
            if (value is JsonNumber number && Of(name, today) is { } ours)
                comparison.Numbers(name == "avgrsoc" ? at with { Tolerance = 0.0051 } : at, number.Value, ours);
        }
    }

    static double? Of(string name, DayTotals today) => name switch
    {
        "pv" => today.PvWh,
        "demand" => today.DemandWh,
        "acin" => today.AcInWh,
        "wasted" => today.WastedWh,
        "acloss" => today.AcLossWh,
        "dcloss" => today.DcLossWh,
        "loss" => today.LossWh,
        "avgrsoc" => today.AverageRsocPercent,
        "wg" => today.FromBusWh,
        _ => null,
    };
}
