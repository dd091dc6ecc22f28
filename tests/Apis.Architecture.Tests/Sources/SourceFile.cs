namespace Apis.Architecture.Tests.Sources;

/// <summary>A text file of the repository: its path from the root, with forward slashes, and what is in it.</summary>
sealed record SourceFile(string Path, string Text)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public string Folder => Path.Contains('/') ? Path[..Path.LastIndexOf('/')] : "";

    public string At(int index) => $"{Path}({1 + Text.AsSpan(0, index).Count('\n')})";
}
