using System.Security.Cryptography;
using System.Text;

namespace Apis.Domain.Secrets;

/// <summary>
/// The reference's encryption, to read files that it wrote: AES-128-CBC with a key made from names that anybody can guess (U23).
/// Nothing is written with it; its inverse exists for tests only.
/// </summary>
public sealed class ReferenceCipher
{
    /// <summary>The release whose files are read; it is a part of the seed.</summary>
    const string Version = "3.0.0";

    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly byte[] _key;
    readonly byte[] _initialisationVector;

    public ReferenceCipher(string communityId, string clusterId)
    {
        _key = MD5.HashData(Encoding.UTF8.GetBytes($"{communityId}-{clusterId}-{Version}"));
        _initialisationVector = MD5.HashData(_key);
    }

    /// <summary>Null when the text is not Base64, or was encrypted for other names.</summary>
    public string? Decrypt(string text)
    {
        var secret = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, secret, out var count))
            return null;

        using var aes = Aes.Create();
        aes.Key = _key;
        try
        {
            return StrictUtf8.GetString(aes.DecryptCbc(secret.AsSpan(0, count), _initialisationVector));
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or DecoderFallbackException)
        {
            return null;
        }
    }

    internal string Encrypt(string text)
    {
        using var aes = Aes.Create();
        aes.Key = _key;
        return Convert.ToBase64String(aes.EncryptCbc(Encoding.UTF8.GetBytes(text), _initialisationVector));
    }
}
