using Apis.Architecture.Tests.Sources;

namespace Apis.Architecture.Tests.Bans;

public sealed class GuardTests
{
    /// <summary>Cluster's other engines talk to real networks and live by real time; only the local one is guarded.</summary>
    static readonly (string Project, string Folder)[] Guarded =
    [
        ("Domain", "src/Apis.Domain"),
        ("Node", "src/Apis.Node"),
        ("Emulation", "src/Apis.Emulation"),
        ("Simulation", "src/Apis.Simulation"),
        ("Cluster", "src/Apis.Cluster/Local"),
    ];

    static readonly SourceFile GuardedProject = new("src/Apis.Node/Apis.Node.csproj", """
        <Project><PropertyGroup><TimeAndChanceFromTheSystem>true</TimeAndChanceFromTheSystem></PropertyGroup></Project>
        """);

    [Fact]
    public void Every_project_that_runs_under_virtual_time_is_guarded() =>
        Violation.AssertNone(
            from guarded in Guarded
            from csproj in RepositoryFiles.In($"src/Apis.{guarded.Project}", ".csproj")
            let files = RepositoryFiles.In($"src/Apis.{guarded.Project}", "")
            from violation in GuardCheck.Unguarded(guarded.Folder, csproj, files.Where(file => file != csproj))
            select violation);

    [Fact]
    public void A_project_with_the_guard_on_is_fine() =>
        Assert.Empty(Unguarded("src/Apis.Node", new SourceFile("src/Apis.Node/Deals/Deal.cs", "a();")));

    [Fact]
    public void A_project_without_the_guard_is_found() =>
        Assert.Equal(
            "src/Apis.Node/Apis.Node.csproj",
            Assert.Single(GuardCheck.Unguarded("src/Apis.Node", GuardedProject with { Text = "<Project />" }, [])).Place);

    [Theory]
    [InlineData("src/Apis.Node/Deals/Deal.cs", "#pragma warning disable RS0030")]
    [InlineData("src/Apis.Node/Deals/.editorconfig", "[*.cs]\ndotnet_diagnostic.RS0030.severity = none")]
    [InlineData("src/Apis.Node/Deals/Deal.cs", "[SuppressMessage(\"\", \"RS0030\")]")]
    public void Switching_the_rule_off_is_found(string path, string text) =>
        Assert.StartsWith(path, Assert.Single(Unguarded("src/Apis.Node", new SourceFile(path, text))).Place);

    [Fact]
    public void Beside_a_guarded_folder_the_rule_may_be_off_but_not_around_it()
    {
        const string off = "[*.cs]\ndotnet_diagnostic.RS0030.severity = none";

        Assert.Empty(Unguarded("src/Apis.Node/Local", new SourceFile("src/Apis.Node/Etcd/.editorconfig", off)));
        Assert.Single(Unguarded("src/Apis.Node/Local", new SourceFile("src/Apis.Node/.editorconfig", off)));
    }

    static IEnumerable<Violation> Unguarded(string folder, SourceFile file) =>
        GuardCheck.Unguarded(folder, GuardedProject, [file]);
}
