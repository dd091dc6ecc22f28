using System.Text.Json;
using Apis.Build.Processes;

namespace Apis.Build.Advisories;

/// <summary>Lists what the registry knows about our packages. It informs; it never fails a build.</summary>
static class AdvisoryReport
{
    public static IReadOnlyList<string> Lines(Outcome outcome)
    {
        if (!outcome.Succeeded)
            return ["The registry could not be asked about advisories; going on without."];

        try
        {
            var advisories = Parse(outcome.Output);
            return advisories.Count == 0 ? ["None known."] : [.. advisories.Select(advisory => advisory.ToString())];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return [$"The answer about advisories could not be read ({exception.Message}); going on without."];
        }
    }

    static List<Advisory> Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Items(document.RootElement, "projects")
            .SelectMany(project => Items(project, "frameworks"))
            .SelectMany(framework => Items(framework, "topLevelPackages").Concat(Items(framework, "transitivePackages")))
            .SelectMany(AdvisoriesOf)
            .Distinct()
            .OrderBy(advisory => advisory.ToString(), StringComparer.Ordinal)];
    }

    static IEnumerable<Advisory> AdvisoriesOf(JsonElement package) =>
        from weakness in Items(package, "vulnerabilities")
        select new Advisory(
            Text(package, "id"),
            Text(package, "resolvedVersion"),
            Text(weakness, "severity"),
            Text(weakness, "advisoryurl"));

    static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    static List<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) ? [.. items.EnumerateArray()] : [];
}
