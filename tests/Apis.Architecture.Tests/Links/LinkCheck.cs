using System.Text.RegularExpressions;
using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Links;

/// <summary>Finds links from a Markdown file to a file or folder that isn't there.</summary>
static partial class LinkCheck
{
    const string Target = @"(?:<(?<target>[^>\n]+)>|(?<target>[^)\s]+))";

    public static IEnumerable<Violation> Broken(SourceFile page, Func<string, bool> exists)
    {
        var text = Code().Replace(page.Text, code => new string('\n', code.Value.Count(character => character == '\n')));
        foreach (Match link in Link().Matches(text))
        {
            var target = Uri.UnescapeDataString(link.Groups["target"].Value.Split('#')[0]);
            if (target.Length > 0 && !Elsewhere().IsMatch(target) && !IsThere(Resolve(page.Folder, target), exists))
                yield return new Violation(page.Path, $"links to {target}, which isn't there.");
        }
    }

    /// <summary>What lies outside of the repository isn't there for those who clone it.</summary>
    static bool IsThere(string path, Func<string, bool> exists) =>
        !path.StartsWith("..", StringComparison.Ordinal) && exists(path);

    /// <summary>The target as a path from the root; one that begins with a slash is meant from the root.</summary>
    static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        foreach (var part in $"{(target.StartsWith('/') ? "" : folder)}/{target}".Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex(@"^(```|~~~).*?^\1|`[^`\n]+`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex($@"\]\(\s*{Target}|^\s{{0,3}}\[[^\]]+\]:\s*{Target}", RegexOptions.Multiline)]
    private static partial Regex Link();

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9+.-]*:|^//")]
    private static partial Regex Elsewhere();
}
