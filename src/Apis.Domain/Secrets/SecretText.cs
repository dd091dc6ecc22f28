using System.Security.Cryptography;
using System.Text;

namespace Apis.Domain.Secrets;

/// <summary>Text kept secret with AES-256-GCM: `aes-gcm:`, then Base64 of nonce, ciphertext and tag.</summary>
public static class SecretText
{
    public const string Prefix = "aes-gcm:";
    public const int NonceBytes = 12;
    const int TagBytes = 16;

    /// <summary>The same nonce must never be used twice with a key; the caller draws it at random.</summary>
    public static string Encrypt(string text, SecretKey key, ReadOnlySpan<byte> nonce)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var secret = new byte[NonceBytes + plain.Length + TagBytes];
        nonce.CopyTo(secret);
        using var aes = new AesGcm(key.Bytes, TagBytes);
        aes.Encrypt(nonce, plain, secret.AsSpan(NonceBytes, plain.Length), secret.AsSpan(NonceBytes + plain.Length));
        return Prefix + Convert.ToBase64String(secret);
    }

    public static bool IsOne(string text) => text.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Null when the key is another, or the text was changed or cut.</summary>
    public static string? Decrypt(string text, SecretKey key)
    {
        var secret = new byte[text.Length];
        if (!IsOne(text) || !Convert.TryFromBase64String(text[Prefix.Length..], secret, out var count))
            return null;

        return count < NonceBytes + TagBytes ? null : Open(secret.AsSpan(0, count), key);
    }

    static string? Open(ReadOnlySpan<byte> secret, SecretKey key)
    {
        var plain = new byte[secret.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key.Bytes, TagBytes);
        try
        {
            aes.Decrypt(secret[..NonceBytes], secret[NonceBytes..^TagBytes], secret[^TagBytes..], plain);
            return Encoding.UTF8.GetString(plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
