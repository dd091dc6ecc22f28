using Apis.Build.Testing;

namespace Apis.Build.Tests.Testing;

public sealed class TallyTests
{
    [Fact]
    public void Without_skipped_tests_the_line_names_two_figures() =>
        Assert.Equal("12 passed, 1 failed", new Tally(12, 1, 0).ToString());

    [Fact]
    public void Skipped_tests_are_appended() =>
        Assert.Equal("12 passed, 0 failed, 3 skipped", new Tally(12, 0, 3).ToString());

    [Fact]
    public void Tallies_add_up() => Assert.Equal(new Tally(11, 22, 33), new Tally(1, 2, 3) + new Tally(10, 20, 30));

    [Theory]
    [InlineData(1, 0, 0, true)]
    [InlineData(1, 0, 5, true)]
    [InlineData(9, 1, 0, false)]
    [InlineData(0, 0, 0, false)]
    [InlineData(0, 0, 7, false)]
    public void A_run_is_good_when_something_passed_and_nothing_failed(int passed, int failed, int skipped, bool isGood) =>
        Assert.Equal(isGood, new Tally(passed, failed, skipped).IsGood);
}
