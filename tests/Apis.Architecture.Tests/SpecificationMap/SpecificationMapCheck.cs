using System.Text.RegularExpressions;
using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.SpecificationMap;

/// <summary>Finds rows of the specification's map that say neither what is built and proved, nor when, nor why not.</summary>
static partial class SpecificationMapCheck
{
    const string Header = "| place | what it says | built in | proved by |";
    const string NotBuilt = "not built: ";
    const string Nothing = "–";

    static readonly string[] LaterParts =
        ["*emulation*", "*neighbourhood*", "*scenarios and report*", "*live cluster*", "*web faces*"];

    public static IEnumerable<Violation> Unplaced(SourceFile page, Func<string, bool> exists)
    {
        var files = Definition().Matches(page.Text)
            .DistinctBy(file => file.Groups["name"].Value)
            .ToDictionary(file => $"[{file.Groups["name"].Value}]", file => file.Groups["path"].Value);
        var lines = page.Text.Split('\n');
        return
            from at in Enumerable.Range(0, lines.Length)
            where lines[at].StartsWith('|')
            let isFirst = at == 0 || !lines[at - 1].StartsWith('|')
            let problem = isFirst ? HeaderProblem(lines[at]) : RowProblem(lines[at], new(files, exists))
            where problem is not null
            select new Violation($"{page.Path}({at + 1})", problem);
    }

    static string? HeaderProblem(string line) => line == Header ? null : $"a table begins otherwise than with {Header}";

    static string? RowProblem(string line, Known known)
    {
        if (Rule().IsMatch(line))
            return null;

        var cells = line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
        return cells.Length != 4 ? $"has {cells.Length} cells, not 4"
            : cells.Contains("") ? "has an empty cell"
            : PlaceProblem(built: cells[2], proved: cells[3], known);
    }

    static string? PlaceProblem(string built, string proved, Known known)
    {
        if (built.StartsWith(NotBuilt, StringComparison.Ordinal))
            return AbsenceProblem(proved);

        var files = Names(built).Except(LaterParts).ToList();
        return files.Count == 0 ? AbsenceProblem(proved) : known.Problem(files, "src/") ?? ProofProblem(proved, known);
    }

    static string? AbsenceProblem(string proved) =>
        proved == Nothing ? null : $"isn't built, but its last cell is {proved}, not {Nothing}";

    static string? ProofProblem(string proved, Known known) =>
        proved == Nothing ? "is built, but names no test" : known.Problem(Names(proved), "tests/");

    static string[] Names(string cell) => cell.Split(", ");

    [GeneratedRegex(@"^\|(-+\|)+$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\[(?<name>[^\]]+)\]: \.\./(?<path>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Definition();

    /// <summary>The files that the page defines, by name in brackets, and whether a path is there.</summary>
    sealed record Known(IReadOnlyDictionary<string, string> Files, Func<string, bool> Exists)
    {
        public string? Problem(IEnumerable<string> names, string folder) =>
            names.Select(name => Problem(name, folder)).FirstOrDefault(problem => problem is not null);

        string? Problem(string name, string folder) => Files.GetValueOrDefault(name) switch
        {
            null => $"names {name}, which is no file of the page, no later part and no reason",
            { } path when !path.StartsWith(folder, StringComparison.Ordinal) => $"names {path}, which is not under {folder}",
            { } path => Exists(path) ? null : $"names {path}, which isn't there",
        };
    }
}
