namespace Apis.Build.Testing;

/// <summary>The three ends of a test.</summary>
enum TestVerdict
{
    Passed,
    Failed,
    Skipped,
}
