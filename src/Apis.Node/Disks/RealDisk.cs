namespace Apis.Node.Disks;

/// <summary>The machine's own.</summary>
public sealed class RealDisk : IDisk
{
    const string Unfinished = ".unfinished";

    public string? Read(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    public void Write(string path, string text)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        File.WriteAllText(path + Unfinished, text);
        File.Move(path + Unfinished, path, overwrite: true);
    }

    public void Delete(string path) => File.Delete(path);
}
