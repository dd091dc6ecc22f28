using System.Collections.Immutable;
using Apis.Kernel.Hocon;
using Apis.Kernel.Hocon.Reading;

namespace Apis.Kernel.Tests.Hocon.Reading;

public class HoconPathReaderTests
{
    [Theory]
    [InlineData("a.b =", new[] { "a", "b" })]
    [InlineData("  a b\t=", new[] { "a b" })]
    [InlineData("\"a.b\"c.d{", new[] { "a.bc", "d" })]
    [InlineData("a // no more", new[] { "a" })]
    [InlineData("\"\"", new[] { "" })]
    public void Path_ends_before_what_cannot_belong_to_it(string text, string[] keys) => Assert.Equal(keys, Read(text));

    [Theory]
    [InlineData("", "a key was expected")]
    [InlineData("= 1", "a key was expected")]
    [InlineData("a. = 1", "a key was expected after '.'")]
    public void Missing_key_is_an_error(string text, string expected) =>
        Assert.Equal(expected, Assert.Throws<HoconException>(() => Read(text)).Expected);

    static ImmutableArray<string> Read(string text) => new HoconPathReader(new HoconReader(text, "x.conf")).Read().Keys;
}
