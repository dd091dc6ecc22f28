using Apis.Domain.Secrets;

namespace Apis.Domain.Tests.Secrets;

public sealed class SecretKeyTests
{
    [Fact]
    public void A_key_reads_back_from_its_text()
    {
        var key = SecretKey.Of(Enumerable.Repeat((byte)7, SecretKey.SizeBytes).ToArray());

        Assert.Equal(key.ToBase64(), SecretKey.Parse($" {key.ToBase64()}\n")?.ToBase64());
    }

    [Theory]
    [InlineData("")]
    [InlineData("too short")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Text_that_is_no_key_is_refused(string text) => Assert.Null(SecretKey.Parse(text));

    [Fact]
    public void Bytes_of_another_length_are_refused() => Assert.Throws<ArgumentException>(() => SecretKey.Of(new byte[16]));

    [Fact]
    public void A_key_does_not_print_itself() => Assert.Equal("SecretKey", SecretKey.Of(new byte[32]).ToString());
}
