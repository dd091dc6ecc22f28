using Apis.Build.Advisories;
using Apis.Build.Processes;

namespace Apis.Build.Tests.Advisories;

public sealed class AdvisoryReportTests
{
    const string TwoWeaknesses = """
        {"version":1,"projects":[
          {"path":"a.csproj","frameworks":[{"framework":"net10.0",
            "topLevelPackages":[{"id":"Soft","resolvedVersion":"1.0.0",
              "vulnerabilities":[{"severity":"High","advisoryurl":"https://example.org/1"}]}],
            "transitivePackages":[{"id":"Below","resolvedVersion":"2.0.0",
              "vulnerabilities":[{"severity":"Low","advisoryurl":"https://example.org/2"}]}]}]},
          {"path":"b.csproj","frameworks":[{"framework":"net10.0",
            "topLevelPackages":[{"id":"Soft","resolvedVersion":"1.0.0",
              "vulnerabilities":[{"severity":"High","advisoryurl":"https://example.org/1"}]}]}]},
          {"path":"c.csproj"}]}
        """;

    [Fact]
    public void Each_advisory_is_listed_once_whoever_uses_the_package() =>
        Assert.Equal(
            ["Below 2.0.0: Low, https://example.org/2", "Soft 1.0.0: High, https://example.org/1"],
            AdvisoryReport.Lines(new Outcome(0, TwoWeaknesses)));

    [Fact]
    public void No_advisory_is_said_in_a_line() =>
        Assert.Equal(["None known."], AdvisoryReport.Lines(new Outcome(0, """{"projects":[{"path":"a.csproj"}]}""")));

    [Fact]
    public void A_registry_that_does_not_answer_is_one_line_and_no_failure() =>
        Assert.Contains("could not be asked", Assert.Single(AdvisoryReport.Lines(new Outcome(1, "error: no network"))));

    [Theory]
    [InlineData("")]
    [InlineData("Restore first.")]
    [InlineData("""{"projects":7}""")]
    [InlineData("""{"projects":[{"frameworks":[{"topLevelPackages":[{"vulnerabilities":[{}]}]}]}]}""")]
    public void An_answer_that_makes_no_sense_is_one_line_and_no_failure(string output) =>
        Assert.Contains("could not be read", Assert.Single(AdvisoryReport.Lines(new Outcome(0, output))));
}
