using System.Text.Json;

namespace Apis.Build.Notices;

/// <summary>The record that a restore keeps of one project: which packages, and in which folders they lie.</summary>
static class AssetsFile
{
    public static IReadOnlyList<RestoredPackage> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var folders = document.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        return [.. document.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package" && !IsAnalyzer(library.Value))
            .Select(library => PackageOf(library, folders))];
    }

    static RestoredPackage PackageOf(JsonProperty library, List<string> folders)
    {
        var slash = library.Name.IndexOf('/');
        var nuspec = Path.Combine(
            library.Value.GetProperty("path").GetString()!,
            Files(library.Value).Single(file => file.EndsWith(".nuspec", StringComparison.Ordinal)));
        var folder = folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, nuspec)))
            ?? throw new FileNotFoundException($"{library.Name}: {nuspec} is in none of the package folders; restore again.");
        return new RestoredPackage(library.Name[..slash], library.Name[(slash + 1)..], Path.Combine(folder, nuspec));
    }

    /// <summary>A package that only looks on while we compile is no part of anything we run.</summary>
    static bool IsAnalyzer(JsonElement library) =>
        Files(library).Any(file => file.StartsWith("analyzers/", StringComparison.Ordinal))
        && !Files(library).Any(file => file.StartsWith("lib/", StringComparison.Ordinal));

    static IEnumerable<string> Files(JsonElement library) =>
        library.GetProperty("files").EnumerateArray().Select(file => file.GetString()!);
}
