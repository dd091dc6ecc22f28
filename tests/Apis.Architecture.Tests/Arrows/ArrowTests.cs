using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Arrows;

public sealed class ArrowTests
{
    [Fact]
    public void No_project_references_one_that_it_may_not_use() =>
        Violation.AssertNone(
            from file in RepositoryFiles.In("src", ".csproj")
            from violation in ArrowCheck.References(RepositoryFiles.ProjectName(file.Path), file)
            select violation);

    [Fact]
    public void No_source_names_a_project_that_it_may_not_use() =>
        Violation.AssertNone(
            from project in RepositoryFiles.SourceProjects
            from file in RepositoryFiles.In($"src/Apis.{project}", ".cs")
            from violation in ArrowCheck.Names(project, file)
            select violation);

    [Fact]
    public void The_table_is_closed_and_no_arrow_runs_in_a_circle()
    {
        // What a project uses may itself use only a part of the same, and none uses itself: so no circle can close.
        Assert.All(AllowedArrows.ByProject, row =>
        {
            Assert.DoesNotContain(row.Key, row.Value);
            Assert.All(row.Value, below => Assert.Subset(row.Value.ToHashSet(), AllowedArrows.ByProject[below].ToHashSet()));
        });
    }

    [Theory]
    [InlineData("Node", "Domain")]
    [InlineData("Node", "Cluster")]
    [InlineData("Cli", "Web")]
    public void A_reference_along_an_arrow_is_fine(string project, string used) =>
        Assert.Empty(ArrowCheck.References(project, Csproj(project, used)));

    [Theory]
    [InlineData("Domain", "Kernel")]
    [InlineData("Kernel", "Domain")]
    [InlineData("Node", "Emulation")]
    [InlineData("Emulation", "Cluster")]
    [InlineData("Web", "Cli")]
    [InlineData("Simulation", "Elsewhere")]
    public void A_reference_against_the_arrows_names_both_and_the_line(string project, string used)
    {
        var violation = Assert.Single(ArrowCheck.References(project, Csproj(project, used)));

        Assert.Equal($"src/Apis.{project}/Apis.{project}.csproj(3)", violation.Place);
        Assert.StartsWith($"Apis.{project} may not use Apis.{used}, only: ", violation.Message);
    }

    [Theory]
    [InlineData("using Apis.Domain.Deals;")]
    [InlineData("using static Apis.Kernel.Done;")]
    [InlineData("using Apis.Node.Messages;")]
    [InlineData("// using Apis.Web;")]
    [InlineData("var text = \"Apis.Web\";")]
    [InlineData("var other = My.Apis.Web;")]
    public void A_name_along_an_arrow_or_outside_of_code_is_fine(string line) =>
        Assert.Empty(ArrowCheck.Names("Node", Source(line)));

    [Theory]
    [InlineData("using Apis.Emulation;")]
    [InlineData("using static Apis.Emulation.Batteries.Battery;")]
    [InlineData("using Battery = Apis.Emulation.Batteries.Battery;")]
    [InlineData("global::Apis.Emulation.Batteries.Battery battery;")]
    [InlineData("Apis.Emulation.Batteries.Battery battery;")]
    public void A_name_against_the_arrows_is_found_wherever_it_stands(string line)
    {
        var violation = Assert.Single(ArrowCheck.Names("Node", Source(line)));

        Assert.Equal("src/Apis.Node/File.cs(2)", violation.Place);
    }

    [Fact]
    public void A_project_without_a_place_in_the_table_is_found() =>
        Assert.Contains("no place", Assert.Single(ArrowCheck.Names("Utilities", Source("a();"))).Message);

    [Theory]
    [InlineData("../../build/Build.csproj")]
    [InlineData("..\\..\\tests\\Apis.Kernel.Tests\\Apis.Kernel.Tests.csproj")]
    [InlineData("Odd.csproj")]
    public void A_reference_to_anything_outside_of_the_table_is_found(string path)
    {
        var csproj = new SourceFile("src/Apis.Cli/Apis.Cli.csproj", $"<ProjectReference Include=\"{path}\" />");

        Assert.Single(ArrowCheck.References("Cli", csproj));
    }

    static SourceFile Csproj(string project, string used) => new($"src/Apis.{project}/Apis.{project}.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <ItemGroup>
            <ProjectReference Include="../Apis.{used}/Apis.{used}.csproj" />
          </ItemGroup>
        </Project>
        """);

    static SourceFile Source(string line) => new("src/Apis.Node/File.cs", $"namespace Apis.Node;\n{line}\n");
}
