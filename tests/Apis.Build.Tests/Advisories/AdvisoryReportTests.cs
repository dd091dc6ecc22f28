using Apis.Build.Advisories;
using Apis.Build.Processes;

namespace Apis.Build.Tests.Advisories;

public sealed class AdvisoryReportTests
{
    const string KeepsAdvisories = """{"resources":[{"@type":"VulnerabilityInfo/6.7.0"}]}""";
    const string NoWeakness = """{"sources":["one","two"],"projects":[{"path":"a.csproj"}]}""";

    [Fact]
    public async Task Advisories_are_listed_whatever_the_sources_say_of_themselves() =>
        Assert.Equal(
            ["Below 2.0.0: Low, https://example.org/2", "Soft 1.0.0: High, https://example.org/1"],
            await Lines(new Outcome(0, AdvisoryAnswerTests.TwoWeaknesses), index: null));

    [Fact]
    public async Task When_a_source_keeps_advisories_none_means_none() =>
        Assert.Equal(["None known."], await Lines(new Outcome(0, NoWeakness), KeepsAdvisories));

    [Theory]
    [InlineData(null)]
    [InlineData("""{"resources":[{"@type":"PackageBaseAddress/3.0.0"}]}""")]
    public async Task When_no_source_keeps_advisories_that_is_said(string? index)
    {
        var line = Assert.Single(await Lines(new Outcome(0, NoWeakness), index));

        Assert.StartsWith("No package source here keeps advisories", line);
    }

    [Fact]
    public async Task Sources_that_do_not_answer_are_one_line_and_no_failure() =>
        Assert.Contains("could not be asked", Assert.Single(await Lines(new Outcome(1, "error: no network"), index: null)));

    [Theory]
    [InlineData("", "{}")]
    [InlineData("Restore first.", "{}")]
    [InlineData("""{"projects":7}""", "{}")]
    [InlineData("""{"projects":[{"frameworks":[{"topLevelPackages":[{"vulnerabilities":[{}]}]}]}]}""", "{}")]
    [InlineData(NoWeakness, "{}")]
    [InlineData(NoWeakness, "<html>")]
    public async Task An_answer_that_makes_no_sense_is_one_line_and_no_failure(string output, string index) =>
        Assert.Contains("could not be read", Assert.Single(await Lines(new Outcome(0, output), index)));

    static Task<IReadOnlyList<string>> Lines(Outcome outcome, string? index) =>
        AdvisoryReport.Lines(outcome, _ => Task.FromResult(index));
}
