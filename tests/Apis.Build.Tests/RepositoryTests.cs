namespace Apis.Build.Tests;

public sealed class RepositoryTests
{
    [Fact]
    public void Projects_are_read_from_the_solution_in_order_and_folders_are_left_out() =>
        Assert.Equal(
            ["src/A/A.csproj", "tests/B/B.csproj"],
            Repository.ProjectsIn("""
                Project("{1}") = "tests", "tests", "{2}"
                Project("{3}") = "B", "tests\B\B.csproj", "{4}"
                Project("{3}") = "A", "src\A\A.csproj", "{5}"
                """));

    [Fact]
    public void The_root_is_found_from_any_folder_below_it() =>
        Assert.True(File.Exists(Repository.Find(AppContext.BaseDirectory).Solution));

    [Fact]
    public void A_folder_outside_of_a_repository_is_named()
    {
        var outside = Path.GetTempPath();

        Assert.StartsWith(outside, Assert.Throws<DirectoryNotFoundException>(() => Repository.Find(outside)).Message);
    }
}
