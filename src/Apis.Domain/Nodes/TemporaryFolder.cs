namespace Apis.Domain.Nodes;

/// <summary>The system's temporary folder in the paths of config.json.</summary>
public static class TemporaryFolder
{
    /// <summary>What stands for it.</summary>
    public const string Mark = "{tmpdir}";

    public static bool Begins(string path) => path.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>The path with the folder in its place, which is written without a separator at its end.</summary>
    public static string FilledIn(string path, string folder) =>
        path.Replace(Mark, folder.TrimEnd('/', '\\'), StringComparison.Ordinal);
}
