using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.SpecificationMap;

public sealed class SpecificationMapTests
{
    const string Page = "docs/specification-map.md";

    const string Head = "| place | what it says | built in | proved by |\n|---|---|---|---|\n";

    const string Files = """


        [Modes]: ../src/Modes.cs
        [Gone]: ../src/Gone.cs
        [ModesTests]: ../tests/ModesTests.cs
        [GoneTests]: ../tests/GoneTests.cs
        """;

    static readonly HashSet<string> There = ["src/Modes.cs", "tests/ModesTests.cs"];

    [Fact]
    public void Every_row_of_the_specification_is_built_and_proved_or_says_when_or_why_not()
    {
        var page = RepositoryFiles.In("docs", "specification-map.md").Single(page => page.Path == Page);

        Assert.Contains(Head, page.Text, StringComparison.Ordinal);
        Violation.AssertNone(SpecificationMapCheck.Unplaced(page, path => File.Exists(RepositoryFiles.Repository.In(path))));
    }

    [Theory]
    [InlineData("| 4.3 | modes | [Modes] | [ModesTests] |")]
    [InlineData("| 4.3 | modes | [Modes], [Modes] | [ModesTests], [ModesTests] |")]
    [InlineData("| 4.3 | modes | [Modes], *live cluster* | [ModesTests] |")]
    [InlineData("| 4.3 | modes | *emulation* | – |")]
    [InlineData("| 4.3 | modes | *emulation*, *web faces* | – |")]
    [InlineData("| 4.3 | modes | not built: the reference's own (*live cluster*) | – |")]
    public void A_row_that_is_placed_is_fine(string row) => Assert.Empty(Unplaced(row));

    [Theory]
    [InlineData("| 4.3 | modes | [Gone] | [ModesTests] |", "names src/Gone.cs, which isn't there")]
    [InlineData("| 4.3 | modes | [Modes], [Gone] | [ModesTests] |", "names src/Gone.cs, which isn't there")]
    [InlineData("| 4.3 | modes | [Modes] | [GoneTests] |", "names tests/GoneTests.cs, which isn't there")]
    [InlineData("| 4.3 | modes | [ModesTests] | [ModesTests] |", "names tests/ModesTests.cs, which is not under src/")]
    [InlineData("| 4.3 | modes | [Modes] | [Modes] |", "names src/Modes.cs, which is not under tests/")]
    [InlineData("| 4.3 | modes | [Nobody] | [ModesTests] |", "names [Nobody], which is no file of the page")]
    [InlineData("| 4.3 | modes | [Modes] | – |", "is built, but names no test")]
    [InlineData("| 4.3 | modes | [Modes], soon | [ModesTests] |", "names soon, which")]
    [InlineData("| 4.3 | modes | *some day* | – |", "names *some day*, which")]
    [InlineData("| 4.3 | modes | emulation | – |", "names emulation, which")]
    [InlineData("| 4.3 | modes | not built | – |", "names not built, which")]
    [InlineData("| 4.3 | modes | *emulation* | [ModesTests] |", "isn't built, but its last cell is [ModesTests]")]
    [InlineData("| 4.3 | modes | not built: a heading | later |", "isn't built, but its last cell is later")]
    [InlineData("| 4.3 | modes |  | – |", "has an empty cell")]
    [InlineData("| 4.3 | modes | *emulation* |", "has 3 cells")]
    public void A_row_that_is_not_placed_is_named(string row, string problem) =>
        Assert.StartsWith($"{Page}(3): {problem}", Assert.Single(Unplaced(row)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_table_with_other_columns_is_named() => Assert.Equal(
        $"{Page}(1): a table begins otherwise than with | place | what it says | built in | proved by |",
        Assert.Single(Violations("| place | state |\n|---|---|")).ToString());

    static IEnumerable<Violation> Unplaced(string row) => Violations(Head + row + Files);

    static IEnumerable<Violation> Violations(string text) =>
        SpecificationMapCheck.Unplaced(new SourceFile(Page, text), There.Contains);
}
