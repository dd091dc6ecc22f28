namespace Apis.Domain.Nodes;

/// <summary>What reading a file gave: its bytes, why it couldn't be read, or neither when there is no such file.</summary>
public readonly record struct FileContent(byte[]? Bytes, string? Problem)
{
    public static FileContent Missing => default;

    public static FileContent Of(byte[] bytes) => new(bytes, null);

    public static FileContent Unreadable(string problem) => new(null, problem);
}
