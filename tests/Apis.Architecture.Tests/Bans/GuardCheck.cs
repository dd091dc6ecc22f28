using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Bans;

/// <summary>Finds what leaves a project, or a folder of it, without the guard over time and chance.</summary>
static class GuardCheck
{
    const string Switch = "<TimeAndChanceFromTheSystem>true</TimeAndChanceFromTheSystem>";
    const string Rule = "RS0030";

    /// <summary>
    /// The project must have the guard on, and nothing in the guarded folder, or in a folder around it, may switch the rule
    /// off. `folder` is the project's own or one below it.
    /// </summary>
    public static IEnumerable<Violation> Unguarded(string folder, SourceFile csproj, IEnumerable<SourceFile> files)
    {
        if (!csproj.Text.Contains(Switch, StringComparison.Ordinal))
            yield return new Violation(csproj.Path, $"must say {Switch}.");

        foreach (var file in files.Prepend(csproj).Where(file => Reaches(file, folder)))
        {
            var found = file.Text.IndexOf(Rule, StringComparison.Ordinal);
            if (found >= 0)
                yield return new Violation(file.At(found), $"{Rule} must stay an error here.");
        }
    }

    static bool Reaches(SourceFile file, string folder) => IsWithin(file.Folder, folder) || IsWithin(folder, file.Folder);

    static bool IsWithin(string inner, string outer) => inner == outer || inner.StartsWith(outer + "/", StringComparison.Ordinal);
}
