using System.Text.RegularExpressions;
using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Rows;

/// <summary>Compares the rows that comments name with the list of deliberate differences.</summary>
static partial class RowCheck
{
    /// <summary>Comments that name a row which the list doesn't have.</summary>
    public static IEnumerable<Violation> Unknown(SourceFile source, IReadOnlySet<string> rows) =>
        from comment in Comment().Matches(source.Text)
        from row in Row().Matches(comment.Value)
        where !rows.Contains(row.Value)
        select new Violation(source.At(comment.Index), $"names row {row.Value}, which docs/coming-from-apis.md doesn't have.");

    /// <summary>Rows that count as built, but that no rule says it settles.</summary>
    public static IEnumerable<Violation> Unsettled(IEnumerable<SourceFile> sources, IEnumerable<string> builtRows)
    {
        var named = sources
            .SelectMany(source => Comment().Matches(source.Text))
            .SelectMany(comment => Row().Matches(comment.Value))
            .Select(row => row.Value)
            .ToHashSet(StringComparer.Ordinal);
        return builtRows
            .Where(row => !named.Contains(row))
            .Select(row => new Violation(
                "docs/coming-from-apis.md", $"row {row} counts as built, but no comment under src names it."));
    }

    [GeneratedRegex("//[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b([CEHRUV]\d{1,2}|D\d{1,2}(\.\d{1,2})?)\b")]
    private static partial Regex Row();
}
