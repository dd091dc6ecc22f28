using Apis.Build.Documents;
using Apis.Domain.Differences;

namespace Apis.Build.Tests.Documents;

public sealed class DifferencesPageTests
{
    [Fact]
    public void The_committed_page_is_what_the_list_gives()
    {
        var repository = Repository.Find(AppContext.BaseDirectory);
        var committed = File.ReadAllText(repository.In(DifferencesPage.FileName)).ReplaceLineEndings("\n");

        Assert.True(
            DifferencesPage.Of(DeliberateDifferences.All) == committed,
            $"Run `./build.sh docs` to bring {DifferencesPage.FileName} up to date.");
    }

    [Fact]
    public void Every_row_stands_in_the_chapter_of_its_letter()
    {
        var page = DifferencesPage.Of(
        [
            new("H5", "energy", null, "rectangle", "trapezoid"),
            new("C14", "limits", "literal", "derived", "as the reference", ComesWith: "the nodes"),
        ]);

        Assert.Contains("| C14 | limits | literal | derived | *as the reference (with the nodes)* |\n", page);
        Assert.Contains("| H5 | energy | rectangle | trapezoid |\n", page);
        Assert.True(page.IndexOf("| C14", StringComparison.Ordinal) < page.IndexOf("## Hazards", StringComparison.Ordinal));
    }

    [Fact]
    public void No_row_is_listed_twice() =>
        Assert.Equal(
            DeliberateDifferences.All.Select(row => row.Row).Distinct(), DeliberateDifferences.All.Select(row => row.Row));

    [Fact]
    public void No_text_breaks_the_table() =>
        Assert.All(DeliberateDifferences.All, row => Assert.DoesNotContain(
            "|", $"{row.Row}{row.Subject}{row.Specification}{row.Reference}{row.Here}"));
}
