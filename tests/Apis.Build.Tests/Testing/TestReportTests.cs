using Apis.Build.Testing;

namespace Apis.Build.Tests.Testing;

public sealed class TestReportTests
{
    [Fact]
    public void Skipped_tests_come_first_then_failures_then_errors_of_the_run()
    {
        var lines = TestReport.Lines(
        [
            new TrxFile([], ["tests/B: left no results"]),
            TrxFile.Parse(TrxSamples.OnePassedOneFailedOneSkipped),
        ]);

        Assert.Equal(
            [
                "SKIPPED A.Waits: needs the command 'wrk'",
                "FAILED A.Fails\n    Expected 1\n    at A.Fails",
                "FAILED tests/B: left no results",
            ],
            lines);
    }

    [Fact]
    public void A_long_message_is_cut_and_says_how_much_is_missing()
    {
        var error = string.Join('\n', Enumerable.Range(1, 23).Select(number => $"line {number}"));

        var lines = Assert.Single(TestReport.Lines([new TrxFile([], [error])])).Split('\n');

        Assert.Equal(["line 19", "line 20", "(3 more lines in the result file)"], lines[^3..]);
    }
}
