using Apis.Build.Notices;

namespace Apis.Build.Tests.Notices;

public sealed class NoticesDocumentTests
{
    [Fact]
    public void Packages_are_sorted_and_each_stands_there_once()
    {
        var b = new PackageNotice("b", "1.0.0", "MIT", "Ann");
        var a = new PackageNotice("A", "2.0.0", "BSD|MIT", "Bob");

        var lines = NoticesDocument.Render([], [b, a, b]).Split('\n');

        Assert.Equal(
            ["| A | 2.0.0 | BSD\\|MIT | Bob |", "| b | 1.0.0 | MIT | Ann |"],
            lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1));
    }

    [Fact]
    public void A_section_without_packages_says_so() =>
        Assert.Contains("## In the product\n\nNone.\n", NoticesDocument.Render([], []));

    [Fact]
    public void The_committed_file_is_what_the_restored_packages_give()
    {
        var repository = Repository.Find(AppContext.BaseDirectory);
        var committed = File.ReadAllText(repository.In(NoticesDocument.FileName)).ReplaceLineEndings("\n");

        Assert.True(
            NoticesDocument.Of(repository) == committed,
            $"Run `./build.sh notices` to bring {NoticesDocument.FileName} up to date.");
    }
}
