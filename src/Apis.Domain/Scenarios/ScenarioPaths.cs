using Apis.Domain.Files.Json;

namespace Apis.Domain.Scenarios;

/// <summary>Places in scenario.json that checks speak of.</summary>
static class ScenarioPaths
{
    public static JsonPath PathOf(TimeSlice slice) => JsonPath.Root.Member(SliceName.Of(slice.From, slice.To));

    /// <summary>Every rule of the slice with its place.</summary>
    public static IEnumerable<(StatusRule Rule, JsonPath Place)> RulesOf(TimeSlice slice)
    {
        var (request, accept) = (PathOf(slice).Member("request"), PathOf(slice).Member("accept"));
        return slice.Requests.Select(rule => (rule, request.Member(rule.Status)))
            .Concat(slice.Accepts.Select(rule => (rule, accept.Member(rule.Status))));
    }

    /// <summary>Every condition of the scenario with its place.</summary>
    public static IEnumerable<(Condition Condition, JsonPath Place)> ConditionsOf(Scenario scenario) =>
        scenario.Slices.SelectMany(RulesOf).SelectMany(rule => ConditionsOf(rule.Rule, rule.Place));

    public static IEnumerable<(Condition Condition, JsonPath Place)> ConditionsOf(StatusRule rule, JsonPath place)
    {
        if (rule.Charge is { } charge)
            yield return (charge, place.Member("charge"));
        if (rule.Discharge is { } discharge)
            yield return (discharge, place.Member("discharge"));
    }
}
