using Apis.Domain.Files;

namespace Apis.Domain.Tests.Files;

/// <summary>What tests ask of findings.</summary>
static class Findings
{
    /// <summary>The places of the errors, in order, with blanks between them.</summary>
    public static string ErrorPaths<T>(this Loaded<T> loaded)
        where T : class => Paths(loaded.Errors);

    public static string WarningPaths<T>(this Loaded<T> loaded)
        where T : class => Paths(loaded.Warnings);

    static string Paths(IEnumerable<Finding> findings) =>
        string.Join(' ', findings.Select(finding => finding.Path.ToString()).Order(StringComparer.Ordinal));
}
