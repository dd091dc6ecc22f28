namespace Apis.Domain.Secrets;

/// <summary>Reads secrets of both forms: ours, if there is a key, and the reference's, if the names are known.</summary>
public sealed record SecretReader(SecretKey? Key = null, ReferenceCipher? Reference = null)
{
    /// <summary>The text, or why it can't be read.</summary>
    public (string? Text, string? Problem) Read(string secret) =>
        SecretText.IsOne(secret) ? ReadOurs(secret) : ReadTheirs(secret);

    (string?, string?) ReadOurs(string secret)
    {
        if (Key is null)
            return (null, "is encrypted, and no key was given (--key-file, or the environment variable APIS_KEY)");

        return SecretText.Decrypt(secret, Key) is { } text
            ? (text, null)
            : (null, "was encrypted with another key, or changed since");
    }

    (string?, string?) ReadTheirs(string secret)
    {
        if (Reference is null)
            return (null, "is encrypted as the reference does, which takes communityId and clusterId in plain text");

        return Reference.Decrypt(secret) is { } text
            ? (text, null)
            : (null, $"is neither `{SecretText.Prefix}…` nor Base64 encrypted by the reference "
                + "for this communityId and clusterId");
    }
}
