using Apis.Build;

namespace Apis.Architecture.Tests.Sources;

/// <summary>The files of the repository that people write, without what builds and tools leave behind.</summary>
static class RepositoryFiles
{
    static readonly string[] NotOurs =
        ["bin", "obj", "artifacts", "out", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static readonly Repository Repository = Repository.Find(AppContext.BaseDirectory);

    /// <summary>Projects under `src`, by their name without the prefix: `Kernel` for `src/Apis.Kernel`.</summary>
    public static IReadOnlyList<string> SourceProjects =>
        [.. In("src", ".csproj").Select(file => ProjectName(file.Path)).Distinct().Order(StringComparer.Ordinal)];

    public static string ProjectName(string path) => path.Split('/')[1].Replace("Apis.", "", StringComparison.Ordinal);

    public static IReadOnlyList<SourceFile> Everywhere(string ending) => In("", ending);

    public static IReadOnlyList<SourceFile> In(string folder, string ending)
    {
        var start = new DirectoryInfo(Repository.In(folder));
        return start.Exists
            ? [.. Walk(start).Where(file => file.Name.EndsWith(ending, StringComparison.Ordinal)).Select(Read)
                .OrderBy(file => file.Path, StringComparer.Ordinal)]
            : [];
    }

    static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateDirectories().Where(IsOurs).SelectMany(Walk).Concat(folder.EnumerateFiles());

    static bool IsOurs(DirectoryInfo folder) =>
        !NotOurs.Contains(folder.Name) && (!folder.Name.StartsWith('.') || folder.Name == ".ci");

    static SourceFile Read(FileInfo file) =>
        new(Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'), File.ReadAllText(file.FullName));
}
