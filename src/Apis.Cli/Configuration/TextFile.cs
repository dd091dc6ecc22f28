using System.Text;

namespace Apis.Cli.Configuration;

/// <summary>Reads files of limited size, and says what was wrong instead of throwing.</summary>
static class TextFile
{
    public const int MaxBytes = 1024 * 1024;

    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static (string? Text, string? Problem) Read(string path)
    {
        var (bytes, problem) = ReadBytes(path);
        if (bytes is null)
            return (null, problem);

        try
        {
            return (StrictUtf8.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, $"{path}: is no text in UTF-8.");
        }
    }

    public static (byte[]? Bytes, string? Problem) ReadBytes(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var buffer = new byte[MaxBytes + 1];
            var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return count > MaxBytes
                ? (null, $"{path}: is larger than {MaxBytes} bytes.")
                : (buffer[..count], null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (null, $"{path}: can't be read: {unreadable.Message}");
        }
    }
}
