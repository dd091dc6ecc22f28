using Apis.Architecture.Tests.Sources;
using Apis.Domain.Differences;

namespace Apis.Architecture.Tests.Rows;

public sealed class RowTests
{
    [Fact]
    public void Every_row_that_a_comment_names_is_in_the_list()
    {
        var rows = DeliberateDifferences.All.Select(row => row.Row).ToHashSet();

        Violation.AssertNone(RepositoryFiles.In("src", ".cs").SelectMany(source => RowCheck.Unknown(source, rows)));
    }

    [Theory]
    [InlineData("/// <summary>Clamped (H13).</summary>")]
    [InlineData("// D4.3 and C14 settle this.")]
    [InlineData("var H99 = \"C99\";")]
    [InlineData("// E001 and 0x0041 are no rows.")]
    public void A_known_row_and_what_is_no_row_is_fine(string text) => Assert.Empty(Unknown(text));

    [Theory]
    [InlineData("// See C99.")]
    [InlineData("return 1; // D1.9 says so.")]
    public void A_row_that_nobody_listed_is_named(string text) => Assert.Single(Unknown(text));

    [Fact]
    public void Every_row_that_counts_as_built_is_named_by_what_settles_it() => Violation.AssertNone(RowCheck.Unsettled(
        RepositoryFiles.In("src", ".cs"),
        DeliberateDifferences.All.Where(row => row.ComesWith is null).Select(row => row.Row)));

    [Fact]
    public void A_built_row_that_nothing_names_is_found()
    {
        var source = new SourceFile("a.cs", "// H13 settles it.");

        Assert.Empty(RowCheck.Unsettled([source], ["H13"]));
        Assert.Single(RowCheck.Unsettled([source], ["H13", "C14"]));
    }

    static IEnumerable<Violation> Unknown(string text) =>
        RowCheck.Unknown(new SourceFile("a.cs", text), new HashSet<string> { "H13", "C14", "D4.3" });
}
