using Apis.Build.Advisories;

namespace Apis.Build.Tests.Advisories;

public sealed class ServiceIndexTests
{
    [Theory]
    [InlineData("""{"resources":[{"@type":"SearchQueryService"},{"@type":"VulnerabilityInfo/6.7.0"}]}""", true)]
    [InlineData("""{"resources":[{"@type":"SearchQueryService"}]}""", false)]
    [InlineData("""{"resources":[]}""", false)]
    public void A_source_says_whether_it_keeps_advisories(string json, bool keeps) =>
        Assert.Equal(keeps, ServiceIndex.KeepsAdvisories(json));

    [Theory]
    [InlineData("/a/folder")]
    [InlineData("a/folder")]
    [InlineData("http://127.0.0.1:1/index.json")]
    public async Task A_folder_or_a_source_that_does_not_answer_has_no_index(string source) =>
        Assert.Null(await ServiceIndex.Read(source));
}
