namespace Apis.Node.Disks;

/// <summary>
/// What a node keeps on its disk. All of it throws IOException or UnauthorizedAccessException where a disk would.
/// </summary>
public interface IDisk
{
    /// <summary>The text of a file; null when there is none.</summary>
    string? Read(string path);

    /// <summary>All of the file or, after a crash, all of what was there before. Makes the folders.</summary>
    void Write(string path, string text);

    void Delete(string path);
}
