namespace Apis.Build.Testing;

/// <summary>What became of one test, with the message when it failed or was skipped.</summary>
sealed record TestOutcome(string Name, TestVerdict Verdict, string Message);
