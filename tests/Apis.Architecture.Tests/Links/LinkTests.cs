using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Links;

public sealed class LinkTests
{
    static readonly HashSet<string> There = ["README.md", "docs", "docs/a.md", "docs/a picture.png"];

    [Fact]
    public void Every_link_in_a_page_of_the_repository_leads_somewhere() =>
        Violation.AssertNone(RepositoryFiles.Everywhere(".md").SelectMany(page => LinkCheck.Broken(page, Exists)));

    [Theory]
    [InlineData("[a](a.md)")]
    [InlineData("[a](./a.md#part)")]
    [InlineData("[a](../README.md \"a title\")")]
    [InlineData("[a](/docs/a.md)")]
    [InlineData("[folder](../docs/)")]
    [InlineData("![a](a%20picture.png)")]
    [InlineData("[a](<a picture.png>)")]
    [InlineData("[a]: a.md")]
    [InlineData("[part](#part)")]
    [InlineData("[far](https://example.org/gone.md) and [mail](mailto:a@example.org)")]
    [InlineData("`[a](gone.md)`")]
    [InlineData("```\n[a](gone.md)\n```")]
    public void A_link_that_leads_somewhere_or_is_no_link_is_fine(string text) => Assert.Empty(Broken(text));

    [Theory]
    [InlineData("[a](gone.md)", "gone.md")]
    [InlineData("Text [a](../gone.md#part) text", "../gone.md")]
    [InlineData("[a](README.md)", "README.md")]
    [InlineData("[a](../../README.md)", "../../README.md")]
    [InlineData("![a](gone.png)", "gone.png")]
    [InlineData("[a]: gone.md", "gone.md")]
    [InlineData("```\n```\n[a](gone.md)", "gone.md")]
    public void A_link_that_leads_nowhere_is_found(string text, string target) =>
        Assert.Equal($"docs/page.md: links to {target}, which isn't there.", Assert.Single(Broken(text)).ToString());

    static IEnumerable<Violation> Broken(string text) => LinkCheck.Broken(new SourceFile("docs/page.md", text), There.Contains);

    static bool Exists(string path) => Path.Exists(RepositoryFiles.Repository.In(path));
}
