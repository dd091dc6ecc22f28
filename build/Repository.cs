using System.Text.RegularExpressions;

namespace Apis.Build;

/// <summary>The folder that holds the solution, and the projects that the solution names.</summary>
sealed partial record Repository(string Root)
{
    public const string SolutionName = "Apis.Actors.sln";

    public string Solution => In(SolutionName);

    public string TestResults => In("artifacts/test-results");

    public string In(string relativePath) => Path.Combine(Root, relativePath);

    public static Repository Find(string startFolder)
    {
        for (var folder = new DirectoryInfo(startFolder); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SolutionName)))
                return new Repository(folder.FullName);
        }

        throw new DirectoryNotFoundException($"{startFolder}: neither this folder nor one above it holds {SolutionName}.");
    }

    /// <summary>The solution's projects as paths relative to the root, with forward slashes, in order of name.</summary>
    public IReadOnlyList<string> Projects() => ProjectsIn(File.ReadAllText(Solution));

    public IReadOnlyList<string> TestProjects() =>
        [.. Projects().Where(path => path.StartsWith("tests/", StringComparison.Ordinal))];

    public static IReadOnlyList<string> ProjectsIn(string solutionText) =>
        [.. ProjectPath().Matches(solutionText)
            .Select(match => match.Groups[1].Value.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [GeneratedRegex("\"([^\"]+\\.csproj)\"")]
    private static partial Regex ProjectPath();
}
