using Apis.Build;
using Apis.Build.Processes;

namespace Apis.Architecture.Tests.Bans;

/// <summary>
/// A project in a temporary folder that takes the repository's own rules, as if it lay under `src`, and is really built.
/// Outside of the repository its errors can't get into the way of the repository's build.
/// </summary>
sealed class GeneratedProject : IDisposable
{
    static readonly TimeSpan BuildTimeout = TimeSpan.FromMinutes(5);

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("apis-generated-");

    public GeneratedProject(Repository repository, string fileName, string source)
    {
        Write("Directory.Build.props", Importing(repository.In("src/Directory.Build.props")));
        Write("Directory.Packages.props", Importing(repository.In("Directory.Packages.props")));
        Write(".editorconfig", File.ReadAllText(repository.In(".editorconfig")));
        Write("Generated.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TimeAndChanceFromTheSystem>true</TimeAndChanceFromTheSystem>
              </PropertyGroup>
            </Project>
            """);
        Write(fileName, source);
    }

    public Task<Outcome> Build() => ChildProcess.Run(
        new Command("dotnet", ["build", "--nologo", "--verbosity", "quiet", "-nodeReuse:false"], BuildTimeout)
        {
            Folder = _folder.FullName,
            IsCaptured = true,
        });

    public void Dispose() => _folder.Delete(recursive: true);

    void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text + "\n");

    static string Importing(string path) => $"""<Project><Import Project="{path}" /></Project>""";
}
