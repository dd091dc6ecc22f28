using Apis.Node.Disks;

namespace Apis.Simulation.Disks;

/// <summary>A home's disk that isn't there. It can be full, or not be written by this node.</summary>
public sealed class MemoryDisk : IDisk
{
    /// <summary>A year of deals of a home, many times over.</summary>
    const int MostFiles = 1_000_000;

    readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>Why nothing can be written now; null is that all is well.</summary>
    public string? Fault { get; set; }

    public IReadOnlyDictionary<string, string> Files => _files;

    public string? Read(string path) => _files.GetValueOrDefault(path);

    public void Write(string path, string text)
    {
        if (Fault is { } fault)
            throw new IOException($"{path}: {fault}");
        if (_files.Count >= MostFiles)
            throw new IOException($"{path}: there are {MostFiles} files already");
        _files[path] = text;
    }

    public void Delete(string path)
    {
        if (Fault is { } fault)
            throw new IOException($"{path}: {fault}");
        _files.Remove(path);
    }
}
