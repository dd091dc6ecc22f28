namespace Apis.Build.Testing;

/// <summary>How many tests passed, failed and were skipped; printed, it is the last line of a test run.</summary>
readonly record struct Tally(int Passed, int Failed, int Skipped)
{
    public static readonly Tally OneFailure = new(0, 1, 0);

    /// <summary>A run in which no test passed proves nothing, and counts as failed.</summary>
    public bool IsGood => Failed == 0 && Passed > 0;

    public static Tally operator +(Tally left, Tally right) =>
        new(left.Passed + right.Passed, left.Failed + right.Failed, left.Skipped + right.Skipped);

    public override string ToString() =>
        Skipped == 0 ? $"{Passed} passed, {Failed} failed" : $"{Passed} passed, {Failed} failed, {Skipped} skipped";
}
