using System.Text.RegularExpressions;
using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Rows;

/// <summary>Finds comments that name a row which the list of deliberate differences doesn't have.</summary>
static partial class RowCheck
{
    public static IEnumerable<Violation> Unknown(SourceFile source, IReadOnlySet<string> rows) =>
        from comment in Comment().Matches(source.Text)
        from row in Row().Matches(comment.Value)
        where !rows.Contains(row.Value)
        select new Violation(source.At(comment.Index), $"names row {row.Value}, which docs/coming-from-apis.md doesn't have.");

    [GeneratedRegex("//[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b([CHUR]\d{1,2}|D\d{1,2}(\.\d{1,2})?)\b")]
    private static partial Regex Row();
}
