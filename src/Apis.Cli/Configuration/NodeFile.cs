using Apis.Domain.Nodes;

namespace Apis.Cli.Configuration;

/// <summary>Reads the files that steer a node.</summary>
static class NodeFile
{
    const string TemporaryFolder = "{tmpdir}";

    public static FileContent Read(string path)
    {
        path = path.Replace(TemporaryFolder, Path.TrimEndingDirectorySeparator(Path.GetTempPath()), StringComparison.Ordinal);
        if (!File.Exists(path))
            return Directory.Exists(path) ? FileContent.Unreadable("it is a folder") : FileContent.Missing;

        var (bytes, problem) = TextFile.ReadBytes(path);
        return bytes is null ? FileContent.Unreadable(problem!) : FileContent.Of(bytes);
    }
}
