using Apis.Domain.Files.Json;
using Apis.Domain.Files.Reading;

namespace Apis.Domain.Scenarios;

/// <summary>What in scenario.json never comes to anything, though each value may stand there.</summary>
static class ScenarioCheck
{
    public static void Check(Draft<Scenario> file)
    {
        // A slice with a wrong name has no length, and no place of which a check could speak.
        foreach (var slice in file.Value.Slices.Where(slice => slice.From < slice.To))
            Check(file, slice);
    }

    static void Check(Draft<Scenario> file, TimeSlice slice)
    {
        var table = ScenarioPaths.PathOf(slice).Member("batteryStatus");
        var ranges = slice.BatteryStatus.ToLookup(range => range.Status, StringComparer.Ordinal);
        var selection = slice.AcceptSelection ?? file.Value.AcceptSelection;
        foreach (var (rule, place) in ScenarioPaths.RulesOf(slice))
        {
            if (file.IsSound(table) && !ranges.Contains(rule.Status))
                file.Warning(place, $"is never looked at: {table} has no such status");
            if (selection is AcceptSelection.PointAndAmount)
                Points(file, rule, place);
            if (file.IsSound(table, place))
                Limits(file, rule, ranges[rule.Status], place);
        }

        foreach (var rule in slice.Requests.Where(rule => rule is { Charge: not null, Discharge: not null }))
        {
            var place = ScenarioPaths.PathOf(slice).Member("request").Member(rule.Status);
            file.Warning(place.Member("discharge"), $"is never asked for: {place.Member("charge")} comes first");
        }
    }

    static void Points(Draft<Scenario> file, StatusRule rule, JsonPath place)
    {
        foreach (var (condition, at) in ScenarioPaths.ConditionsOf(rule, place))
        {
            var points = at.Member("pointPerWh");
            if (condition.PointPerWh is null && file.IsSound(points))
                file.Warning(points, "should be there: with pointAndAmount nobody deals without a price");
        }
    }

    /// <summary>In part of such a range the amount would be negative, so that the home neither asks nor grants (D4.4).</summary>
    static void Limits(Draft<Scenario> file, StatusRule rule, IEnumerable<BatteryRange> ranges, JsonPath place)
    {
        foreach (var range in ranges)
        {
            var name = RangeName.Of(range.FromWh, range.ToWh);
            if (rule.Charge is { } charge && charge.LimitWh < range.ToWh - 1)
            {
                file.Warning(
                    place.Member("charge").Member("limitWh"),
                    $"should not be below the end of the range {name}, in which the home charges");
            }

            if (rule.Discharge is { } discharge && discharge.LimitWh > (range.FromWh ?? 0))
            {
                file.Warning(
                    place.Member("discharge").Member("limitWh"),
                    $"should not be above the beginning of the range {name}, in which the home discharges");
            }
        }
    }
}
