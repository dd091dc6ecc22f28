using Apis.Domain.Secrets;

namespace Apis.Domain.Tests.Secrets;

public sealed class SecretReaderTests
{
    static readonly SecretKey Key = SecretKey.Of(new byte[SecretKey.SizeBytes]);
    static readonly ReferenceCipher Reference = new("community", "cluster");
    static readonly string Ours = SecretText.Encrypt("ours", Key, new byte[SecretText.NonceBytes]);
    static readonly string Theirs = Reference.Encrypt("theirs");

    [Fact]
    public void Both_forms_are_read()
    {
        var reader = new SecretReader(Key, Reference);

        Assert.Equal(("ours", null), reader.Read(Ours));
        Assert.Equal(("theirs", null), reader.Read(Theirs));
    }

    [Fact]
    public void A_problem_says_what_is_missing()
    {
        Assert.Contains("no key was given", new SecretReader().Read(Ours).Problem);
        Assert.Contains("communityId", new SecretReader().Read(Theirs).Problem);
    }

    [Fact]
    public void A_problem_says_what_does_not_fit()
    {
        var reader = new SecretReader(SecretKey.Of(Enumerable.Repeat((byte)1, 32).ToArray()), Reference);

        Assert.Contains("another key", reader.Read(Ours).Problem);
        Assert.Contains("neither", reader.Read("plain text").Problem);
    }
}
