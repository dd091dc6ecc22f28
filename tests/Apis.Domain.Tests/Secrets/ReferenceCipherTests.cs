using System.Security.Cryptography;
using System.Text;
using Apis.Domain.Secrets;

namespace Apis.Domain.Tests.Secrets;

public sealed class ReferenceCipherTests
{
    static readonly ReferenceCipher Cipher = new("oss_communityId", "oss_clusterId");

    [Fact]
    public void It_is_AES_128_CBC_with_MD5_of_the_seed_as_key_and_MD5_of_the_key_as_vector()
    {
        using var aes = Aes.Create();
        aes.Key = MD5.HashData(Encoding.UTF8.GetBytes("oss_communityId-oss_clusterId-3.0.0"));
        var secret = aes.EncryptCbc(Encoding.UTF8.GetBytes("0151"), MD5.HashData(aes.Key));

        Assert.Equal("0151", Cipher.Decrypt(Convert.ToBase64String(secret)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("grün, 家")]
    public void What_it_encrypted_it_reads(string text) => Assert.Equal(text, Cipher.Decrypt(Cipher.Encrypt(text)));

    [Fact]
    public void The_names_are_a_part_of_the_key() =>
        Assert.NotEqual(
            "a longer secret",
            new ReferenceCipher("other", "oss_clusterId").Decrypt(Cipher.Encrypt("a longer secret")));

    [Theory]
    [InlineData("no base64!")]
    [InlineData("AAAA")]
    [InlineData("")]
    public void What_it_did_not_encrypt_reads_as_nothing(string text) => Assert.Null(Cipher.Decrypt(text));
}
