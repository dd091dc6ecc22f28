using Apis.Build.Testing;

namespace Apis.Build.Tests.Testing;

public sealed class TrxFileTests
{
    [Fact]
    public void Results_are_counted_one_by_one_and_a_failed_test_only_once() =>
        Assert.Equal(new Tally(1, 1, 1), TrxFile.Parse(TrxSamples.OnePassedOneFailedOneSkipped).Tally);

    [Fact]
    public void A_failure_carries_its_message_and_where_it_happened()
    {
        var failed = TrxFile.Parse(TrxSamples.OnePassedOneFailedOneSkipped).Outcomes.Single(o => o.Verdict == TestVerdict.Failed);

        Assert.Equal("A.Fails", failed.Name);
        Assert.Equal("Expected 1\nat A.Fails", failed.Message);
    }

    [Fact]
    public void A_skipped_test_carries_its_reason() =>
        Assert.Contains(
            new TestOutcome("A.Waits", TestVerdict.Skipped, "needs the command 'wrk'"),
            TrxFile.Parse(TrxSamples.OnePassedOneFailedOneSkipped).Outcomes);

    [Fact]
    public void A_crash_of_the_test_host_counts_as_a_failure_beside_what_had_passed()
    {
        var trx = TrxFile.Parse(TrxSamples.Crashed);

        Assert.Equal(new Tally(1, 1, 0), trx.Tally);
        Assert.Contains("crashed", Assert.Single(trx.RunErrors));
    }

    [Theory]
    [InlineData("Error")]
    [InlineData("Timeout")]
    [InlineData("Aborted")]
    [InlineData("Something new")]
    public void Any_other_end_of_a_test_is_a_failure(string outcome)
    {
        var xml = TrxSamples.Crashed.Replace("outcome=\"Passed\"", $"outcome=\"{outcome}\"", StringComparison.Ordinal);

        Assert.Equal(new Tally(0, 2, 0), TrxFile.Parse(xml).Tally);
    }

    [Fact]
    public void A_file_that_breaks_off_is_a_failure_that_names_the_file()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, TrxSamples.Crashed[..200]);

        var trx = TrxFile.Read(path);
        File.Delete(path);

        Assert.Equal(Tally.OneFailure, trx.Tally);
        Assert.StartsWith(path, Assert.Single(trx.RunErrors));
    }
}
