namespace Apis.Kernel.Tests.Hocon;

/// <summary>Files of the repository, found by walking up from where the tests run.</summary>
static class Repository
{
    const string Marker = "Apis.Actors.sln";

    public static string ReadFile(string path) => File.ReadAllText(Path.Combine(Root(), path));

    static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, Marker)))
            directory = directory.Parent ?? throw new FileNotFoundException($"No {Marker} in any directory above the tests.");
        return directory.FullName;
    }
}
