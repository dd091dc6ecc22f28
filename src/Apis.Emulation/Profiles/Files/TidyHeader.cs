namespace Apis.Emulation.Profiles.Files;

/// <summary>The first line of a tidy file, which names its columns.</summary>
static class TidyHeader
{
    public static bool IsLike(ReadOnlySpan<byte> line) => line.StartsWith("timestamp,"u8);

    public static bool HasHomes(ReadOnlySpan<byte> line) => line.Trim((byte)' ').SequenceEqual("timestamp,home,watts"u8);

    public static bool HasNoHomes(ReadOnlySpan<byte> line) => line.Trim((byte)' ').SequenceEqual("timestamp,watts"u8);
}
