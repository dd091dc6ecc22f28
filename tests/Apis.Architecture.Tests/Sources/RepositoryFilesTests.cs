namespace Apis.Architecture.Tests.Sources;

/// <summary>A rule that reads no file holds always; so it is tested that the files are found.</summary>
public sealed class RepositoryFilesTests
{
    [Fact]
    public void Sources_pages_and_projects_are_found()
    {
        Assert.Contains("src/Apis.Kernel/Done.cs", RepositoryFiles.In("src", ".cs").Select(file => file.Path));
        Assert.Contains("build/Program.cs", RepositoryFiles.In("build", ".cs").Select(file => file.Path));
        Assert.Contains("docs/architecture.md", RepositoryFiles.Everywhere(".md").Select(file => file.Path));
        Assert.Contains("Kernel", RepositoryFiles.SourceProjects);
    }

    [Fact]
    public void What_builds_leave_behind_is_left_out() =>
        Assert.DoesNotContain(RepositoryFiles.Everywhere(".cs"), file => file.Path.Contains("/obj/", StringComparison.Ordinal));

    [Fact]
    public void A_folder_that_does_not_exist_holds_nothing() => Assert.Empty(RepositoryFiles.In("no/such/folder", ".cs"));

    [Fact]
    public void A_place_in_a_file_is_a_line_counted_from_one() =>
        Assert.Equal("a.cs(2)", new SourceFile("a.cs", "one\ntwo").At(4));
}
