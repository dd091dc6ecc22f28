using Apis.Domain.Nodes;

namespace Apis.Cli.Configuration;

/// <summary>Reads the files that steer a node.</summary>
static class NodeFile
{
    public static FileContent Read(string path)
    {
        path = TemporaryFolder.FilledIn(path, Path.GetTempPath());
        if (!File.Exists(path))
            return Directory.Exists(path) ? FileContent.Unreadable("it is a folder") : FileContent.Missing;

        var (bytes, problem) = TextFile.ReadBytes(path);
        return bytes is null ? FileContent.Unreadable(problem!) : FileContent.Of(bytes);
    }
}
