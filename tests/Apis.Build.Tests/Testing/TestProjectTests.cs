using Apis.Build.Processes;
using Apis.Build.Testing;

namespace Apis.Build.Tests.Testing;

public sealed class TestProjectTests
{
    const string Project = "tests/A/A.csproj";
    static readonly TrxFile OnePassed = new([new TestOutcome("A.Passes", TestVerdict.Passed, "")], []);

    [Fact]
    public void Results_of_a_good_run_are_taken_as_they_are() =>
        Assert.Same(OnePassed, TestProject.Judge(Project, new Outcome(0), OnePassed, isFiltered: false));

    [Fact]
    public void A_project_that_leaves_no_results_has_failed_and_is_named()
    {
        var judged = TestProject.Judge(Project, new Outcome(0), found: null, isFiltered: false);

        Assert.Equal(Tally.OneFailure, judged.Tally);
        Assert.Equal("tests/A/A.csproj: left no results (exit code 0).", Assert.Single(judged.RunErrors));
    }

    [Fact]
    public void A_project_in_which_nothing_matches_the_filter_is_no_failure() =>
        Assert.Equal(default, TestProject.Judge(Project, new Outcome(0), found: null, isFiltered: true).Tally);

    [Fact]
    public void A_project_that_breaks_under_a_filter_is_a_failure() =>
        Assert.Equal(Tally.OneFailure, TestProject.Judge(Project, new Outcome(1), found: null, isFiltered: true).Tally);

    [Fact]
    public void A_bad_exit_code_without_a_failed_test_is_a_failure() =>
        Assert.Equal(new Tally(1, 1, 0), TestProject.Judge(Project, new Outcome(134), OnePassed, isFiltered: false).Tally);

    [Fact]
    public void A_project_that_runs_out_of_time_is_a_failure_beside_what_had_passed()
    {
        var judged = TestProject.Judge(Project, Outcome.OutOfTime(""), OnePassed, isFiltered: false);

        Assert.Equal(new Tally(1, 1, 0), judged.Tally);
        Assert.EndsWith("its time was up.", Assert.Single(judged.RunErrors));
    }
}
