using Apis.Domain.Files;
using Apis.Domain.Files.Json;
using Apis.Domain.Nodes;
using Apis.Domain.Secrets;

namespace Apis.Cli.Configuration;

/// <summary>A folder that was checked by itself: the home's files, null when there is an error, and what was found.</summary>
sealed record CheckedFolder(string Folder, NodeFiles? Files, IReadOnlyList<Finding> Findings)
{
    public static CheckedFolder Of(string folder, SecretKey? key)
    {
        if (!Directory.Exists(folder))
            return new(folder, null, [NoFolder(folder)]);

        var loaded = NodeFolder.Load(folder, NodeFile.Read, key);
        return new(folder, loaded.Value, loaded.Findings);
    }

    static Finding NoFolder(string folder) => new()
    {
        Severity = Severity.Error,
        File = folder,
        Path = JsonPath.Root,
        Written = File.Exists(folder) ? "a file" : null,
        Expected = $"must be a folder that has {NodeFolder.ConfigName}",
    };
}
