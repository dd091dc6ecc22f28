namespace Apis.Architecture.Tests.Sources;

/// <summary>A rule broken: where, and what was expected instead.</summary>
sealed record Violation(string Place, string Message)
{
    public override string ToString() => $"{Place}: {Message}";

    /// <summary>Fails with every violation on a line of its own; an assertion on the collection would cut them short.</summary>
    public static void AssertNone(IEnumerable<Violation> violations)
    {
        var found = string.Join('\n', violations);
        Assert.True(found.Length == 0, found);
    }
}
