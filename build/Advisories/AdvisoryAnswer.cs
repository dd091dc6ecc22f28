using System.Text.Json;

namespace Apis.Build.Advisories;

/// <summary>What `dotnet list package --vulnerable` answers: which sources were asked, and each advisory once.</summary>
sealed record AdvisoryAnswer(IReadOnlyList<string> Sources, IReadOnlyList<Advisory> Advisories)
{
    public static AdvisoryAnswer Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var advisories = Items(document.RootElement, "projects")
            .SelectMany(project => Items(project, "frameworks"))
            .SelectMany(framework => Items(framework, "topLevelPackages").Concat(Items(framework, "transitivePackages")))
            .SelectMany(AdvisoriesOf)
            .Distinct()
            .OrderBy(advisory => advisory.ToString(), StringComparer.Ordinal);
        return new AdvisoryAnswer(
            [.. Items(document.RootElement, "sources").Select(source => source.GetString() ?? "")],
            [.. advisories]);
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
