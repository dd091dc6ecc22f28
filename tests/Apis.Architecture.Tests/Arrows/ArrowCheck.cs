using System.Text.RegularExpressions;
using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Arrows;

/// <summary>Finds where a project uses one that it may not know, by reference or by name.</summary>
static partial class ArrowCheck
{
    public static IEnumerable<Violation> References(string project, SourceFile csproj) =>
        Forbidden(project, csproj, ProjectReference().Matches(csproj.Text));

    public static IEnumerable<Violation> Names(string project, SourceFile source) =>
        Forbidden(project, source, QualifiedName().Matches(BareCode.Of(source.Text)));

    static IEnumerable<Violation> Forbidden(string project, SourceFile file, MatchCollection uses)
    {
        if (!AllowedArrows.ByProject.TryGetValue(project, out var allowed))
            return [new Violation(file.Path, $"Apis.{project} has no place in the table of arrows.")];

        var choice = allowed.Length == 0 ? "nothing of ours" : string.Join(", ", allowed);
        return
            from use in uses
            let used = use.Groups[1].Value
            where used != project && !allowed.Contains(used)
            select new Violation(file.At(use.Index), $"Apis.{project} may not use Apis.{used}, only: {choice}.");
    }

    [GeneratedRegex("""<ProjectReference\s+Include="(?:[^"]*[\\/])?(?:Apis\.)?([^"\\/]+)\.csproj""")]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"(?<![\w.])Apis\.(\w+)")]
    private static partial Regex QualifiedName();
}
