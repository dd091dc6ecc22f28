using Apis.Build.Advisories;

namespace Apis.Build.Tests.Advisories;

public sealed class AdvisoryAnswerTests
{
    public const string TwoWeaknesses = """
        {"version":1,"sources":["https://example.org/index.json"],"projects":[
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
    public void Each_advisory_is_there_once_whoever_uses_the_package() =>
        Assert.Equal(
            [
                new Advisory("Below", "2.0.0", "Low", "https://example.org/2"),
                new Advisory("Soft", "1.0.0", "High", "https://example.org/1"),
            ],
            AdvisoryAnswer.Parse(TwoWeaknesses).Advisories);

    [Fact]
    public void The_sources_that_were_asked_are_there() =>
        Assert.Equal(["https://example.org/index.json"], AdvisoryAnswer.Parse(TwoWeaknesses).Sources);
}
