using Apis.Domain.Secrets;
using FsCheck.Fluent;

namespace Apis.Domain.Tests.Secrets;

public sealed class SecretTextTests
{
    static readonly SecretKey Key = SecretKey.Of(Enumerable.Range(0, 32).Select(number => (byte)number).ToArray());
    static readonly byte[] Nonce = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

    [Fact]
    public void What_was_encrypted_can_be_read_with_the_same_key() =>
        Properties.ForAll(
            ArbMap.Default.GeneratorFor<string?>().Select(text => text is null || HasHalfACharacter(text) ? "" : text),
            text => SecretText.Decrypt(SecretText.Encrypt(text, Key, Nonce), Key) == text);

    [Fact]
    public void It_says_what_it_is() => Assert.StartsWith("aes-gcm:", SecretText.Encrypt("secret", Key, Nonce));

    [Fact]
    public void Another_key_reads_nothing()
    {
        var other = SecretKey.Of(new byte[32]);

        Assert.Null(SecretText.Decrypt(SecretText.Encrypt("secret", Key, Nonce), other));
    }

    [Fact]
    public void A_changed_or_cut_text_reads_as_nothing()
    {
        var secret = SecretText.Encrypt("secret", Key, Nonce);

        for (var at = 0; at < secret.Length; at++)
        {
            var changed = secret.ToCharArray();
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            Assert.Null(SecretText.Decrypt(new string(changed), Key));
            Assert.Null(SecretText.Decrypt(secret[..at], Key));
        }
    }

    static bool HasHalfACharacter(string text) => text.Any(char.IsSurrogate);
}
