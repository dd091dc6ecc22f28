namespace Apis.Architecture.Tests.Sources;

/// <summary>A rule broken: where, and what was expected instead.</summary>
sealed record Violation(string Place, string Message)
{
    public override string ToString() => $"{Place}: {Message}";
}
