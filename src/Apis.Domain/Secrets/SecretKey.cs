namespace Apis.Domain.Secrets;

/// <summary>A key of 256 bits for secrets in configuration files, written as Base64.</summary>
public sealed class SecretKey
{
    public const int SizeBytes = 32;

    readonly byte[] _bytes;

    SecretKey(byte[] bytes) => _bytes = bytes;

    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The key in a file or an environment variable; null when the text is no Base64 of 32 bytes.</summary>
    public static SecretKey? Parse(string text)
    {
        var bytes = new byte[SizeBytes];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var count) && count == SizeBytes ? new(bytes) : null;
    }

    public static SecretKey Of(ReadOnlySpan<byte> bytes) => bytes.Length == SizeBytes
        ? new(bytes.ToArray())
        : throw new ArgumentException($"A key has {SizeBytes} bytes, but these are {bytes.Length}.", nameof(bytes));

    /// <summary>The form that <see cref="Parse"/> reads. Nothing else prints a key.</summary>
    public string ToBase64() => Convert.ToBase64String(_bytes);

    public override string ToString() => nameof(SecretKey);
}
