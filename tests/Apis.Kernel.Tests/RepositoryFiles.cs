using Apis.Build;

namespace Apis.Kernel.Tests;

/// <summary>The files of the repository that tests read.</summary>
static class RepositoryFiles
{
    public static string Read(string path) => File.ReadAllText(Repository.Find(AppContext.BaseDirectory).In(path));
}
