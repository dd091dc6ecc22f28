using System.Text;

namespace Apis.Build.Notices;

/// <summary>The text of THIRD-PARTY-NOTICES.md; the same packages give the same text on every machine.</summary>
static class NoticesDocument
{
    public const string FileName = "THIRD-PARTY-NOTICES.md";

    public static string Of(Repository repository)
    {
        var projects = repository.Projects().ToLookup(path => path.StartsWith("src/", StringComparison.Ordinal));
        var product = PackagesOf(repository, projects[true]);
        var others = PackagesOf(repository, projects[false]).Except(product);
        return Render(product.Select(Nuspec.Read), others.Select(Nuspec.Read));
    }

    public static string Render(IEnumerable<PackageNotice> product, IEnumerable<PackageNotice> others)
    {
        var text = new StringBuilder()
            .Append("# Third-party notices\n\n")
            .Append("Written by `./build.sh notices` from the packages that a restore brings in, analyzers left out.\n");
        AppendSection(text, "In the product", product);
        AppendSection(text, "For building, testing and measuring only", others);
        return text.ToString();
    }

    static void AppendSection(StringBuilder text, string title, IEnumerable<PackageNotice> notices)
    {
        var sorted = notices.Distinct()
            .OrderBy(notice => notice.Id, StringComparer.OrdinalIgnoreCase)
            .ThenBy(notice => notice.Version, StringComparer.Ordinal)
            .ToList();
        text.Append('\n').Append("## ").Append(title).Append("\n\n");
        if (sorted.Count == 0)
        {
            text.Append("None.\n");
            return;
        }

        text.Append("| Package | Version | Licence | Authors |\n|---|---|---|---|\n");
        foreach (var notice in sorted)
            text.Append($"| {notice.Id} | {notice.Version} | {Cell(notice.Licence)} | {Cell(notice.Authors)} |\n");
    }

    static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);

    static List<RestoredPackage> PackagesOf(Repository repository, IEnumerable<string> projects) =>
        [.. projects
            .Select(project => Path.Combine(Path.GetDirectoryName(repository.In(project))!, "obj", "project.assets.json"))
            .SelectMany(AssetsFile.Read)
            .Distinct()];
}
